/**
 * The proxy before several servers as a program of its own. It knows paths and servers and nothing of what they say:
 * it adds no byte to an answer and holds none back, but for its own when there is nobody to ask.
 */
package ticketing.system.front;
