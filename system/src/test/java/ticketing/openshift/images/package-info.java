/**
 * The images of {@code openshift/images}, built and started by buildah, without a daemon, on a base of this
 * machine's distribution.
 *
 * <ul>
 *   <li>{@link ImagesIT}: two images: start, settings, file system, limits, end.
 * </ul>
 */
package ticketing.openshift.images;
