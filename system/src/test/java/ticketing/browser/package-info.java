/**
 * What people see and do: stories told in a real browser on the running system. Each person has a browser of their own;
 * what a page complains of behind the scenes fails the story.
 */
package ticketing.browser;
