package ticketing.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticPagesTest {

    private final StaticPages pages = new StaticPages(Stream.of(
                    "/index.html",
                    "/404.html",
                    "/signin.html",
                    "/orders.html",
                    "/orders/_.html",
                    "/tickets/_.html",
                    "/tickets/_.txt",
                    "/tickets/_/__next._full.txt",
                    "/orders/__next._full.txt",
                    "/_next/static/chunk.js",
                    "/icon.svg")
            .collect(Collectors.toMap(Function.identity(), StaticPagesTest::page)));

    @ParameterizedTest
    @CsvSource({
        "/, /index.html",
        "/signin, /signin.html",
        "/orders, /orders.html",
        "/orders/123, /orders/_.html",
        "/tickets/123, /tickets/_.html",
        "/tickets/signin, /tickets/_.html",
        "/tickets/ünïcode id, /tickets/_.html",
        "/tickets/123.txt, /tickets/_.txt",
        "/tickets/123/__next._full.txt, /tickets/_/__next._full.txt",
        "/orders/__next._full.txt, /orders/__next._full.txt",
        "/icon.svg, /icon.svg"
    })
    void every_address_has_its_page(String address, String file) {
        assertThat(pages.at(address)).map(StaticPage::path).contains(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/tickets/",
                "/tickets/1/2",
                "/signin/1",
                "/WEB-INF/web.xml",
                "/tickets/../signin",
                "/.html"
            })
    void what_is_no_address_of_ours_has_none(String address) {
        assertThat(pages.at(address)).isEmpty();
    }

    @Test
    void only_what_has_its_hash_in_its_name_is_kept_for_ever() {
        assertThat(page("/_next/static/chunk.js").caching()).contains("immutable");
        assertThat(page("/signin.html").caching()).isEqualTo("no-cache");
    }

    @Test
    void the_best_form_that_the_caller_takes_is_sent_under_a_tag_of_its_own() {
        StaticPage page = StaticPage.of(
                "/a.js",
                Map.of(
                        ContentCoding.IDENTITY,
                        bytes("a"),
                        ContentCoding.GZIP,
                        bytes("gz"),
                        ContentCoding.BR,
                        bytes("br")));

        assertThat(page.formFor("gzip, deflate, br").getKey()).isEqualTo(ContentCoding.BR);
        assertThat(page.formFor("gzip;q=0.5, br;q=0").getKey()).isEqualTo(ContentCoding.GZIP);
        assertThat(page.formFor(null).getKey()).isEqualTo(ContentCoding.IDENTITY);
        assertThat(page.etag(ContentCoding.GZIP)).isNotEqualTo(page.etag(ContentCoding.BR));
    }

    @Test
    void a_page_may_run_the_scripts_that_stand_in_it_and_no_others() {
        String html = "<script>alert(1)</script><script src=\"/a.js\"></script><script id=\"x\">2</script>";

        assertThat(ContentSecurityPolicy.of(bytes(html)))
                .contains("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
                .contains("'sha256-" + ContentSecurityPolicy.hash(bytes("2")) + "'")
                .doesNotContain("unsafe");
    }

    private static StaticPage page(String path) {
        return StaticPage.of(path, Map.of(ContentCoding.IDENTITY, bytes("")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
