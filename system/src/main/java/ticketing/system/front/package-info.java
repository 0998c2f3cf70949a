/**
 * The front proxy as a program. It maps paths to servers and forwards requests and responses unchanged and
 * unbuffered; only when no server responds it responds itself.
 */
package ticketing.system.front;
