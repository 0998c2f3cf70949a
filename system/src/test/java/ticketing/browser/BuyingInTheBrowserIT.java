package ticketing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;

@InTheBrowser
@OnMarketplace(Kind.ALL_IN_ONE)
class BuyingInTheBrowserIT {

    @Test
    void a_ticket_is_listed_bought_and_shown_at_the_door(People people, Shop shop) {
        String title = UniqueTitles.anew("Front row, by hand");
        people.customer().sells().list(title, "19,99");
        Person buyer = people.customer();

        TicketPage ticket = buyer.looksAround().choose(title);
        CheckoutPage checkout = ticket.reserve();
        checkout.says("$19.99");
        String order = checkout.id();
        PaidOrderPage paid = checkout.pay();

        String code = paid.scan().text();
        assertThat(code)
                .isEqualTo(buyer.api().entryCodeOf(order))
                .isEqualTo(paid.scanSaved().text());
        JsonObject atTheDoor = people.visitor().api().verifies(code);
        assertThat(atTheDoor.getBoolean("valid")).isTrue();
        assertThat(atTheDoor.getString("orderId")).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "LIGHT, 360", "DARK, 1280", "DARK, 360"})
    void the_code_is_black_on_white_with_a_margin_on_screen_in_print_and_in_the_saved_file(
            ColorScheme theme, int width, People people, Shop shop) {
        Person buyer = people.customer();
        buyer.page().setViewportSize(width, 800);
        buyer.page().emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Bright as day", "20.00"));
        PaidOrderPage paid = checkout.pay();
        String code = buyer.api().entryCodeOf(checkout.id());

        assertThat(paid.scanSaved()).matches(QrCodePicture::isBlackOnWhite);
        for (EmulateMediaOptions media : List.of(
                new EmulateMediaOptions(),
                new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE),
                new EmulateMediaOptions().setMedia(Media.PRINT))) {
            buyer.page().emulateMedia(media);
            QrCodePicture picture = paid.scan();
            assertThat(picture.text()).isEqualTo(code);
            assertThat(picture).matches(QrCodePicture::isBlackOnWhite);
        }
    }

    @Test
    void of_two_concurrent_buyers_one_sees_that_someone_was_faster(People people, Shop shop) {
        String ticket = shop.seller().lists("The last one", "64.10");
        Person ann = people.customer().isPreparedForRefusalOf("/api/orders");
        Person ben = people.customer().isPreparedForRefusalOf("/api/orders");
        TicketPage anns = ann.looksAt(ticket);
        TicketPage bens = ben.looksAt(ticket);

        HeldRequests race = new HeldRequests("**/api/orders", ann, ben);
        anns.clickReserve();
        bens.clickReserve();
        race.start();

        boolean isAnns = anns.isWon();
        assertThat(bens.isWon()).isNotEqualTo(isAnns);
        (isAnns ? bens : anns).says("Reserved");
    }

    @Test
    void after_a_declined_card_form_and_time_stay_and_another_card_pays(People people, Shop shop) {
        Person buyer = people.customer().isPreparedForRefusalOf("/api/payments");
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Not with this card", "20.00"));

        checkout.with("A declined card").clickPay();
        checkout.says("The card was declined");
        assertThat(checkout.timer().isVisible()).isTrue();
        assertThat(checkout.field("A declined card").isChecked()).isTrue();

        checkout.with("A good card").pay();
    }

    @Test
    void a_double_click_pays_once(People people, Shop shop) {
        Person buyer = people.customer();
        CheckoutPage checkout = buyer.reserves(shop.seller().lists("Twice as nice", "20.00"));
        RecordedRequests payments = new RecordedRequests(buyer, "POST", "/api/payments");

        checkout.with("A slow card (5 s)").doubleClickPay();
        checkout.says("The payment provider takes its time. Please stay here.");
        new PaidOrderPage(buyer.page());

        assertThat(payments.count()).isEqualTo(1);
        assertThat(buyer.api().paymentsFor(checkout.id())).hasSize(1);
    }
}
