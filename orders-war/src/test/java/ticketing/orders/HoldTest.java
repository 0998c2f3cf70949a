package ticketing.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldTest {

    @ParameterizedTest
    @CsvSource({
        "19.99,      USD, 1999,      true",
        "20.00,      USD, 2000,      true",
        "20.00,      USD, 20,        false",
        "0.01,       USD, 1,         true",
        "0.01,       USD, 0,         false",
        "1000000.00, USD, 100000000, true",
        "500.00,     JPY, 500,       true",
        "500.00,     JPY, 50000,     false",
        "1.50,       KWD, 1500,      true",
        "19.99,      USD, -1999,     false",
    })
    void a_hold_is_paid_by_its_price_in_minor_units(BigDecimal price, String currency, long amount, boolean paid) {
        Ticket ticket = new Ticket("ticket");
        ticket.update(new TicketState("ticket", 0, "A concert", price, currency, "sam", null, null, "available"));
        assertThat(ticket.incrementedHold().isPaidBy(new Payment("p", "order", amount, currency)))
                .isEqualTo(paid);
    }
}
