package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.openshift.Programs;
import ticketing.shop.Buyer;
import ticketing.shop.ExpectedRefusal;
import ticketing.shop.Shop;
import ticketing.stories.OnMarketplace;
import ticketing.stories.OnMarketplace.Kind;
import ticketing.system.ApplicationServer;
import ticketing.system.Installation;
import ticketing.system.Marketplace;

/** Runs the three steps of {@code docs/runbooks/key-rotation.md}. */
@OnMarketplace(Kind.ALL_IN_ONE)
class KeyRotationIT {

    @TempDir
    private Path temporary;

    @Test
    void sessions_stay_valid_until_the_old_key_is_removed(Marketplace marketplace, Shop shop) throws Exception {
        Programs.need("openssl", "the steps of docs/runbooks/key-rotation.md are not taken");
        Installation installation = Installation.at(Path.of("target", "marketplaces", Kind.ALL_IN_ONE.name()));
        List<String> steps = DocumentPage.of("runbooks/key-rotation.md").commands();
        Buyer before = shop.buyer();
        try (Shell shell = Shell.in(
                temporary, Map.of("TICKETING_HOME", installation.folder().toString()))) {
            shell.run(steps.get(0));
            assertThat(keysIn(installation)).isEqualTo(2);
            Buyer meanwhile = shop.buyer();

            shell.run(steps.get(1));
            restart(marketplace);
            Buyer after = shop.buyer();
            assertThat(List.of(before, meanwhile, after))
                    .allSatisfy(buyer -> buyer.allOrders().expectOk());

            shell.run(steps.get(2));
            restart(marketplace);
            assertThat(keysIn(installation)).isEqualTo(1);
            after.allOrders().expectOk();
            before.allOrders().expectRefusal(ExpectedRefusal.NOT_SIGNED_IN);
        }
    }

    private static int keysIn(Installation installation) throws Exception {
        return JWKSet.parse(Files.readString(installation.publicKeys()))
                .getKeys()
                .size();
    }

    private static void restart(Marketplace marketplace) {
        ApplicationServer server = marketplace.server("auth");
        server.stop();
        server.start();
    }
}
