/**
 * The manifests of {@code openshift/}, rendered and checked against schemas, the servers' configuration and each
 * other, without a cluster.
 *
 * <ul>
 *   <li>{@link BrokerManifestTest}: the broker of the manifests equals that of {@code broker.xml}.
 *   <li>{@link BrokerUsersTest}: users and roles of the broker's secret.
 *   <li>{@link ContainerfilesTest}: users, folders and ports of the images.
 *   <li>{@link ExpirationManifestTest}: pods of expiration are interchangeable.
 *   <li>{@link MakeSecretsTest}: the secrets made by {@code make-secrets}.
 *   <li>{@link ManifestsTest}: every check on every overlay.
 *   <li>{@link PlainOverlayTest}: the overlay without operators runs the same.
 *   <li>{@link PlantedMistakesTest}: every check finds the mistakes of {@code mistakes.txt}.
 *   <li>{@link RequiredSettingsTest}: images refuse to start without their settings.
 *   <li>{@link SecretFilesTest}: {@code make-secrets --files}.
 *   <li>{@link SmokeTestIT}: the script {@code smoke-test}.
 * </ul>
 */
package ticketing.openshift;
