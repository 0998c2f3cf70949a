/**
 * The images of {@code openshift/images}, made and started here: by buildah, without a daemon or a container runtime, on a
 * base of this machine's distribution. What a registry's base is like, only a machine that reaches the registry shows.
 */
package ticketing.openshift.images;
