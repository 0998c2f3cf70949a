/**
 * Documents, compared with the code and the system that they describe.
 *
 * <ul>
 *   <li>{@link BrokerCallTimeoutTest}: the call timeout of every broker connection.
 *   <li>{@link ConfigurationVariablesTest}: the table of variables in {@code docs/enterprise.md}.
 *   <li>{@link EnterpriseGuideIT}: the commands of {@code docs/enterprise.md}.
 *   <li>{@link KeyRotationIT}: the commands of the runbook on key rotation.
 *   <li>{@link LinksTest}: links between files of the repository.
 *   <li>{@link MetricsDocumentationTest}: the page of metrics against the code.
 *   <li>{@link OpenShiftGuideTest}: the commands in {@code docs/openshift.md}.
 *   <li>{@link RestoreIT}: the commands of the runbook on restoring from a backup.
 *   <li>{@link RunbooksTest}: sections, metrics and quoted log lines of the runbooks.
 *   <li>{@link SimpleNamesTest}: simple names of the product's classes, each for one thing.
 * </ul>
 */
package ticketing.documents;
