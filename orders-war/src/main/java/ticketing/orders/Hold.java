package ticketing.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An order's hold on a ticket, with the ticket as it was when it was ordered: its price then is what the buyer pays. Holds of
 * a ticket are numbered, so that all services order them alike.
 */
@Embeddable
public class Hold {

    @Column(name = "ticket_id")
    private String ticketId;

    @Column(name = "ticket_title")
    private String title;

    @Column(name = "ticket_version")
    private long ticketVersion;

    @Column(name = "price")
    private BigDecimal price;

    @Column(name = "currency")
    private String currency;

    @Column(name = "hold")
    private long number;

    protected Hold() {}

    Hold(Ticket ticket, long number) {
        this.ticketId = ticket.id();
        this.title = ticket.title();
        this.ticketVersion = ticket.version();
        this.price = ticket.price();
        this.currency = ticket.currency();
        this.number = number;
    }

    public String ticketId() {
        return ticketId;
    }

    public String title() {
        return title;
    }

    public long ticketVersion() {
        return ticketVersion;
    }

    public BigDecimal price() {
        return price;
    }

    public String currency() {
        return currency;
    }

    /** Of two holds on one ticket the later one has the higher number. */
    public long number() {
        return number;
    }

    boolean isPaidBy(Payment payment) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        BigDecimal paid = BigDecimal.valueOf(payment.amount(), digits);
        return payment.currency().equals(currency) && paid.compareTo(price) == 0;
    }
}
