package ticketing.chaos.crowd;

import java.time.Duration;

/**
 * How many customers trade, and how fast.
 *
 * @param seed decides every choice of every customer
 * @param buyers how many customers buy; a third as many sell
 * @param longestPause the longest pause of a customer between two requests; other pauses are proportional
 * @param rush how many requests for the same ticket are sent at once
 */
public record CrowdSize(long seed, int buyers, Duration longestPause, int rush) {}
