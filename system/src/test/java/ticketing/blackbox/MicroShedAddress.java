package ticketing.blackbox;

import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import ticketing.shop.Shop;

/** Sets the marketplace's address for MicroShed, before MicroShed starts. */
final class MicroShedAddress implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) throws ReflectiveOperationException {
        tests.getExecutableInvoker().invoke(MicroShedAddress.class.getDeclaredMethod("set", Shop.class));
    }

    /** Called with the shop that the stories' extension resolves. */
    static void set(Shop shop) {
        URI address = shop.address();
        System.setProperty("microshed_manual_env", "true");
        System.setProperty("microshed_hostname", address.getHost());
        System.setProperty("microshed_http_port", Integer.toString(address.getPort()));
        System.setProperty("microshed_app_context_root", "/");
    }
}
