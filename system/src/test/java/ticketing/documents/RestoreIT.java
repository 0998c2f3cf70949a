package ticketing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticketing.openshift.Programs;
import ticketing.oracle.Oracle;
import ticketing.shop.Buyer;
import ticketing.shop.Seller;
import ticketing.shop.Shop;
import ticketing.system.Installation;
import ticketing.system.Marketplace;
import ticketing.system.Topology;

/** Runs the commands of {@code docs/runbooks/restore-from-backup.md}. */
class RestoreIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @TempDir
    private Path temporary;

    private final List<String> reserved = new ArrayList<>();
    private Marketplace marketplace;
    private Installation installation;
    private Shell shell;
    private Shop shop;
    private Seller seller;
    private Buyer buyer;

    @BeforeEach
    void a_shop_that_does_business() throws IOException {
        Programs.need("psql", "the steps of docs/runbooks/restore-from-backup.md are not taken");
        installation = Installation.at(temporary.resolve("home"));
        marketplace = new Marketplace(installation, Topology.allInOne(), 0).startingQuickly();
        marketplace.start();
        shop = new Shop(marketplace.url());
        shop.awaitOperational();
        seller = shop.seller();
        buyer = shop.buyer();
        shell = Shell.in(
                Files.createDirectory(temporary.resolve("repository")),
                Map.of("TICKETING_HOME", installation.folder().toString()));
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        if (marketplace != null) {
            marketplace.close();
        }
        if (shell != null) {
            shell.close();
        }
    }

    @Test
    void databases_restored_to_different_moments_agree_again() throws Exception {
        trade();
        backup("tickets");
        backup("expiration");
        trade();
        backup("orders");
        trade();
        restore("tickets", "expiration", "orders");

        trade();
        backup("payments");
        trade();
        restore("payments");
    }

    /** Trades a little of everything, and continues what the previous call left open. */
    private void trade() {
        reserved.stream()
                .skip(Math.max(0, reserved.size() - 2))
                .findFirst()
                .ifPresent(order -> buyer.pays(order).expectCreated());
        reserved.stream().skip(Math.max(0, reserved.size() - 1)).findFirst().ifPresent(buyer::cancels);
        String bought = buyer.reserves(seller.lists("Bought", "19.99"));
        buyer.pays(bought).expectCreated();
        buyer.sees(bought, "complete");
        String shortly = seller.lists("Held for a moment", "7.50");
        buyer.cancels(buyer.reserves(shortly)).expectDone();
        seller.withdraws(seller.lists("Thought better of", "3.00")).expectDone();
        seller.lists("Nobody's", "12.00");
        reserved.add(buyer.reserves(seller.lists("To be paid", "5.00")));
        reserved.add(buyer.reserves(seller.lists("To be cancelled", "6.00")));
        oracle().assertConsistent();
    }

    private void restore(String... services) throws Exception {
        marketplace.server("orders").stop();
        marketplace.broker().stop();
        List<LedgerEntry> provider = LedgerEntry.all(marketplace.postgres());
        for (String service : services) {
            replace(service);
        }
        LedgerEntry.putBack(provider, marketplace.postgres());
        assertThat(oracle().violations()).isNotEmpty();

        String commands = String.join(
                "\n", DocumentPage.of("runbooks/restore-from-backup.md").commands());
        shell.run(". docs/runbooks/sql.sh local\n" + commands);
        delete(installation.data("broker"));
        marketplace.start();

        oracle().assertConsistent();
        reserved.clear();
    }

    /** Copies the database at this moment, without connections; the services reconnect afterwards. */
    private void backup(String service) throws SQLException {
        administer(
                "alter database " + service + " allow_connections false",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + service + "'",
                "create database " + service + "_backup template " + service,
                "alter database " + service + " allow_connections true");
        await().atMost(TIMEOUT).untilAsserted(shop::awaitOperational);
    }

    private void replace(String service) throws SQLException {
        administer(
                "drop database " + service + " with (force)",
                "alter database " + service + "_backup rename to " + service,
                "alter database " + service + " owner to " + service);
    }

    private void administer(String... statements) throws SQLException {
        try (Connection connection = marketplace.postgres().connectAsAdministrator("postgres");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private Oracle oracle() {
        return new Oracle(marketplace.postgres());
    }
}
