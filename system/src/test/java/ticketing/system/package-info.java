/**
 * The launcher and its parts.
 *
 * <ul>
 *   <li>{@link InheritedEnvironmentTest}: which variables the parts inherit.
 *   <li>{@link InstallationTest}: secrets, keys and folders of an installation.
 *   <li>{@link LauncherIT}: the launcher as a process: kill, interrupt, failed migration.
 *   <li>{@link ParallelStepsTest}: steps in parallel, and failures among them.
 *   <li>{@link PortsTest}: the choice of ports.
 *   <li>{@link PostgresDataIT}: data folders that PostgreSQL cannot use.
 *   <li>{@link ProcessFileTest}: process files and reused process ids.
 *   <li>{@link ScriptTest}: the script {@code ./ticketing} before anything is built.
 *   <li>{@link StatusIT}: {@code ./ticketing status}.
 *   <li>{@link TopologyTest}: servers and instances of each topology.
 *   <li>{@link UserDirectoryTest}: updates of Liberty's user directory.
 * </ul>
 */
package ticketing.system;
