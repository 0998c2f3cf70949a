package ticketing.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ticketing.chassis.database.UsesDatabase;
import ticketing.chassis.http.ETags;
import ticketing.chassis.http.IfMatch;
import ticketing.chassis.http.PageQuery;
import ticketing.chassis.identity.CurrentUser;
import ticketing.chassis.identity.SignedIn;
import ticketing.tickets.Selling;
import ticketing.tickets.Ticket;

/** Searches and shows tickets to everyone; sellers list, edit and withdraw their own. */
@Path("/")
@ApplicationScoped
@Tag(name = "tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TicketsResource {

    @Inject
    Selling selling;

    @Inject
    CurrentUser user;

    @GET
    @UsesDatabase
    @Operation(summary = "Search tickets, page by page")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, each of which must be in title or venue",
            schema = @Schema(type = SchemaType.STRING, defaultValue = ""))
    @Parameter(name = "minPrice", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.NUMBER))
    @Parameter(name = "maxPrice", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.NUMBER))
    @Parameter(name = "seller", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, enumeration = "me"))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "available by default; all with seller=me",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"available", "reserved", "sold", "all"}))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "-createdAt",
                            enumeration = {"-createdAt", "price", "-price", "title", "startsAt"}))
    @APIResponseSchema(TicketView[].class)
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "401", description = "not-signed-in, for seller=me")
    public Response search(@BeanParam TicketSearchParams params, @BeanParam PageQuery page, @Context UriInfo request) {
        return params.page(page, selling, user).map(TicketView::of).response(request);
    }

    @POST
    @SignedIn
    @Operation(summary = "List a ticket for sale")
    @APIResponseSchema(value = TicketView.class, responseCode = "201")
    @SecurityRequirement(name = "session")
    public Response list(TicketForm form, @Context UriInfo request) {
        Ticket ticket = selling.list(user.id(), form.draft());
        return Response.created(
                        request.getAbsolutePathBuilder().path(ticket.id()).build())
                .tag(ETags.tag(ticket.version()))
                .entity(TicketView.of(ticket))
                .build();
    }

    @GET
    @Path("{id}")
    @UsesDatabase
    @Operation(summary = "Show a ticket")
    @APIResponseSchema(TicketView.class)
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response ticket(@PathParam("id") String id, @Context Request request) {
        Ticket ticket = selling.ticket(id);
        return ETags.respond(request, TicketView.of(ticket), ticket.version());
    }

    @PUT
    @SignedIn
    @Path("{id}")
    @UsesDatabase
    @Operation(summary = "Edit a ticket; an absent member keeps its value, null clears it")
    @APIResponseSchema(TicketView.class)
    @APIResponse(responseCode = "400", description = "ticket-reserved, ticket-sold")
    @APIResponse(responseCode = "403", description = "not-owner")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "changed")
    @SecurityRequirement(name = "session")
    public Response edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @DefaultValue(IfMatch.ANY)
                    @Parameter(schema = @Schema(type = SchemaType.STRING))
                    IfMatch expected,
            TicketForm form) {
        Ticket ticket = selling.edit(id, user.id(), form.draft(), expected::require);
        return Response.ok(TicketView.of(ticket))
                .tag(ETags.tag(ticket.version()))
                .build();
    }

    @DELETE
    @SignedIn
    @Path("{id}")
    @UsesDatabase
    @Operation(summary = "Withdraw a ticket that no order holds")
    @APIResponse(responseCode = "204", description = "The ticket is withdrawn")
    @APIResponse(responseCode = "403", description = "not-owner")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "ticket-reserved, ticket-sold")
    @APIResponse(responseCode = "412", description = "changed")
    @SecurityRequirement(name = "session")
    public void withdraw(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @DefaultValue(IfMatch.ANY)
                    @Parameter(schema = @Schema(type = SchemaType.STRING))
                    IfMatch expected) {
        selling.withdraw(id, user.id(), expected::require);
    }
}
