package ticketing.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A TLS-terminating router with a certificate of its own, before one server that trusts it. */
final class TlsRouter implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final Path store;
    private final Path certificate;
    private final Undertow router;

    TlsRouter(Path folder, int server) throws Exception {
        this.store = folder.resolve("router.p12");
        this.certificate = folder.resolve("router.pem");
        makeCertificate();
        this.router = Undertow.builder()
                .setServerOption(UndertowOptions.ENABLE_HTTP2, false)
                .addHttpsListener(0, "localhost", context())
                .setHandler(ProxyHandler.builder()
                        .setProxyClient(
                                new LoadBalancingProxyClient().addHost(URI.create("http://127.0.0.1:" + server)))
                        .setRewriteHostHeader(false)
                        .build())
                .build();
        router.start();
    }

    /** The file of the authority that signed its certificate. */
    Path authority() {
        return certificate;
    }

    URI address() {
        InetSocketAddress address =
                (InetSocketAddress) router.getListenerInfo().get(0).getAddress();
        return URI.create("https://localhost:" + address.getPort());
    }

    private void makeCertificate() throws Exception {
        keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
        keytool("-exportcert", "-rfc", "-file", certificate.toString());
    }

    private void keytool(String... arguments) throws Exception {
        ProcessBuilder keytool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        keytool.command().addAll(List.of(arguments));
        keytool.command()
                .addAll(List.of(
                        "-alias",
                        "router",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD));
        assertThat(keytool.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }

    private SSLContext context() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        router.stop();
    }
}
