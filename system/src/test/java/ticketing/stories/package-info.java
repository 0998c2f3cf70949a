/**
 * System tests as stories: sellers, buyers and operators use the whole running system through the drivers of
 * {@code shop}. After each test the oracle compares all databases.
 *
 * <ul>
 *   <li>{@link AccountsAndSessionsIT}: sign-up, sign-in, sign-out, session cookies, the public keys.
 *   <li>{@link BuyingATicketIT}: order, payment, cancellation; concurrent buyers; one charge per order.
 *   <li>{@link DeadLettersIT}: dead letters: listing, paging, replay, discard; the event trail.
 *   <li>{@link EntryCodesIT}: entry codes of paid orders and their verification.
 *   <li>{@link ExpiryIT}: payment windows, expiry, payments that race it, reconciliation, refunds.
 *   <li>{@link HangingDatabaseIT}: services whose database hangs, and commits that hang.
 *   <li>{@link InputThroughFrontIT}: the input of the next, {@link MalformedRequestsIT} and {@link UnknownPathsIT}
 *     through the front proxy.
 *   <li>{@link InvalidInputIT}: invalid values, parameters and cookies get the problem of the contract.
 *   <li>{@link MalformedRequestsIT}: malformed bodies, wrong media types and methods, requests of other sites.
 *   <li>{@link OperatorAccessIT}: access to the operators' routes, service status.
 *   <li>{@link OperatorActionsIT}: operators cancel orders and retry refunds.
 *   <li>{@link OperatorSearchIT}: search for orders, payments and users.
 *   <li>{@link OutageRecoveryIT}: consumers, broker or all parts are down; deadlines after a kill; a broker that
 *     does not respond.
 *   <li>{@link PagingAndSearchIT}: lists of tickets and orders: sorting, paging, search, filters.
 *   <li>{@link QueryPlansIT}: no foreground query scans a whole table; gauge queries use their index.
 *   <li>{@link InstancesIT}: two instances of every service share the work; one or both are down.
 *   <li>{@link RequestBatchingIT}: concurrent orders and listings share transactions, and fail separately.
 *   <li>{@link RequestTracingIT}: trace and request id of a purchase across services; no personal data in logs.
 *   <li>{@link SellingATicketIT}: edits, prices and deletion of tickets, beside orders.
 *   <li>{@link TicketEditsIT}: versions, entity tags and conditional requests, optional members.
 *   <li>{@link TicketStreamIT}: the stream of ticket changes: instances, reconnection, reset, slow clients.
 *   <li>{@link UnknownPathsIT}: unknown ids, paths and pages.
 * </ul>
 */
package ticketing.stories;
