package ticketing.stories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ticketing.shop.ApiResponse;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.shop.Visitor;
import ticketing.stories.OnMarketplace.Kind;

@OnMarketplace(Kind.ALL_IN_ONE)
class PagingAndSearchIT {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String WORD = "w" + UUID.randomUUID().toString().replace("-", "");
    private static final int TICKETS = 12;

    private static Seller seller;

    @BeforeAll
    static void list_some_tickets(Shop shop) {
        seller = shop.seller();
        IntStream.range(0, TICKETS).forEach(PagingAndSearchIT::list);
    }

    /** Prices come in pairs, so that a page may end between two equal ones; every third ticket has no date. */
    private static void list(int number) {
        String ticket = Visitor.object(
                "title",
                (number % 2 == 0 ? "B" : "a") + " title " + number / 4 + " " + WORD,
                "price",
                BigDecimal.valueOf(10 + number / 2),
                "venue",
                "Arena zz" + number);
        String startsAt = OffsetDateTime.now().plusDays(1 + number / 2).toString();
        seller.post(
                        "/api/tickets",
                        number % 3 == 0 ? ticket : ticket.replaceFirst("\\{", "{\"startsAt\":\"" + startsAt + "\","))
                .expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-createdAt", "price", "-price", "title", "startsAt"})
    void every_sort_can_be_paged_through_and_nothing_appears_twice_or_vanishes(String sort, Shop shop) {
        List<JsonObject> all =
                page(shop, "?limit=100&q=" + WORD + "&sort=" + sort).rows();
        List<JsonObject> paged = new ArrayList<>();
        Optional<String> next = Optional.of("?limit=5&q=" + WORD + "&sort=" + sort);
        boolean inserted = false;
        while (next.isPresent()) {
            Page page = page(shop, next.get());
            paged.addAll(page.rows());
            next = page.next();
            if (!inserted) {
                String late = Visitor.object("title", "0 late " + WORD, "price", 1);
                seller.delete("/api/tickets/"
                        + seller.post("/api/tickets", late).expect(201).id());
                inserted = true;
            }
        }

        assertThat(all).hasSize(TICKETS).isSortedAccordingTo(order(sort));
        assertThat(ids(paged)).isEqualTo(ids(all));
    }

    private static Comparator<JsonObject> order(String sort) {
        Comparator<JsonObject> price =
                Comparator.comparing(ticket -> ticket.getJsonNumber("price").bigDecimalValue());
        return switch (sort) {
            case "price" -> price;
            case "-price" -> price.reversed();
            case "title" ->
                Comparator.comparing(ticket -> ticket.getString("title").toLowerCase());
            case "startsAt" -> Comparator.comparing(ticket -> time(ticket, "startsAt"));
            default ->
                Comparator.<JsonObject, Instant>comparing(ticket -> time(ticket, "createdAt"))
                        .reversed();
        };
    }

    private static Instant time(JsonObject ticket, String name) {
        return ticket.containsKey(name) ? Instant.parse(ticket.getString(name)) : Instant.MAX;
    }

    @Test
    void every_word_must_be_in_title_or_venue_in_any_case(Shop shop) {
        assertThat(page(shop, "?q=" + WORD.toUpperCase() + "%20arena%20ZZ7").rows())
                .hasSize(1);
        assertThat(page(shop, "?q=" + WORD + "%20%25").rows()).isEmpty();
        assertThat(page(shop, "?q=" + WORD + "%20nowhere").rows()).isEmpty();
    }

    @Test
    void the_bounds_of_a_price_are_inclusive(Shop shop) {
        assertThat(page(shop, "?q=" + WORD + "&minPrice=11&maxPrice=12.00").rows())
                .hasSize(4);
    }

    @Test
    void sold_and_reserved_tickets_are_shown_only_when_asked_for(Shop shop) {
        Seller mine = shop.seller();
        Buyer buyer = shop.buyer();
        String ticket = mine.lists("Reserved " + WORD + "x", "5.00");
        String order = buyer.reserves(ticket);
        shop.shows(ticket, "reserved");

        assertThat(page(shop, "?q=" + WORD + "x").rows()).isEmpty();
        assertThat(page(shop, "?status=reserved&q=" + WORD + "x").rows()).hasSize(1);
        assertThat(page(shop, "?status=all&q=" + WORD + "x").rows()).hasSize(1);
        assertThat(mine.get("/api/tickets?seller=me").expect(200).array()).hasSize(1);
        assertThat(buyer.get("/api/tickets?seller=me").expect(200).array()).isEmpty();
        buyer.cancels(order).expect(204);
    }

    @Test
    void a_ticket_has_the_same_members_in_a_list_as_alone(Shop shop) {
        String words = Visitor.object("title", "All of it " + WORD + "y", "price", 19.9, "venue", "V", "seat", "S");
        String offer =
                words.replaceFirst("\\{", "{\"description\":\"D\",\"startsAt\":\"2031-02-03T04:05:06.789+02:00\",");
        String ticket = seller.post("/api/tickets", offer).expect(201).id();
        Buyer buyer = shop.buyer();
        String order = buyer.reserves(ticket);
        shop.shows(ticket, "reserved");

        JsonObject alone = seller.get("/api/tickets/" + ticket).expect(200).json();

        assertThat(alone)
                .containsKeys("description", "startsAt", "venue", "seat", "orderId")
                .hasSize(14);
        assertThat(page(shop, "?status=reserved&q=" + WORD + "y").rows()).containsExactly(alone);
        buyer.cancels(order).expect(204);
    }

    @Test
    void my_orders_are_paged_oldest_first(Shop shop) {
        Buyer buyer = shop.buyer();
        List<String> orders = IntStream.range(0, 5)
                .mapToObj(i -> buyer.reserves(seller.lists("Ordered " + i, "5.00")))
                .toList();

        ApiResponse first = buyer.get("/api/orders?limit=3").expect(200);
        ApiResponse second = buyer.get(next(first).orElseThrow()).expect(200);

        List<String> seen = new ArrayList<>(ids(first.array().getValuesAs(JsonObject.class)));
        seen.addAll(ids(second.array().getValuesAs(JsonObject.class)));
        assertThat(seen).isEqualTo(orders);
        assertThat(next(second)).isEmpty();
        assertThat(ids(buyer.get("/api/orders?sort=-createdAt&limit=1")
                        .expect(200)
                        .array()
                        .getValuesAs(JsonObject.class)))
                .containsExactly(orders.get(4));
        orders.forEach(order -> buyer.cancels(order).expect(204));
        assertThat(buyer.get("/api/orders?status=cancelled").expect(200).array())
                .hasSize(5);
    }

    private record Page(List<JsonObject> rows, Optional<String> next) {}

    private static Page page(Shop shop, String query) {
        String path = query.startsWith("?") ? "/api/tickets" + query : query;
        ApiResponse answer = shop.visitor().get(path).expect(200);
        return new Page(answer.array().getValuesAs(JsonObject.class), next(answer));
    }

    private static Optional<String> next(ApiResponse answer) {
        return answer.header("Link").map(NEXT::matcher).filter(Matcher::find).map(link -> {
            URI address = URI.create(link.group(1));
            return address.getRawPath() + "?" + address.getRawQuery();
        });
    }

    private static List<String> ids(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getString("id")).toList();
    }
}
