/**
 * Stories in a real browser on the running system. Each person has a browser context of their own; errors in the
 * console fail the story.
 *
 * <ul>
 *   <li>{@link AccessibilityIT}: every page in every state passes axe, in both colour schemes and at all widths.
 *   <li>{@link BrowserSecurityIT}: session cookie, redirects after signing in, markup in titles.
 *   <li>{@link BuyingInTheBrowserIT}: reserve, pay, entry code; concurrent buyers; declined cards; double clicks.
 *   <li>{@link CountdownIT}: the time left, with a wrong clock in the browser.
 *   <li>{@link ExpiryInTheBrowserIT}: a reservation that expires on the screen.
 *   <li>{@link KeyboardIT}: buying and operating by keyboard alone.
 *   <li>{@link LanguagesIT}: the choice of a language.
 *   <li>{@link LiveUpdatesIT}: status changes and new tickets appear without a reload.
 *   <li>{@link NavigationIT}: every address when typed, reloaded and revisited.
 *   <li>{@link OperatingInTheBrowserIT}: the operations page: status, search, actions, dead letters, refunds.
 *   <li>{@link OutagesInTheBrowserIT}: unanswered payments and server restarts.
 *   <li>{@link PageWeightIT}: bytes, requests and layout shift of each page.
 *   <li>{@link SellingInTheBrowserIT}: concurrent edits, toasts.
 * </ul>
 */
package ticketing.browser;
