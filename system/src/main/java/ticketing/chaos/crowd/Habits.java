package ticketing.chaos.crowd;

import java.time.Duration;
import java.util.Random;

/**
 * The choices and the pace of one customer.
 *
 * @param random makes all choices of the customer
 * @param longestPause the longest pause between two requests
 */
record Habits(Random random, Duration longestPause) {}
