/**
 * The manifests of {@code openshift/}, rendered and held to their schemas, to the servers' configuration and to each
 * other. No cluster is asked. Each check is shown to catch a mistake planted for it.
 */
package ticketing.openshift;
