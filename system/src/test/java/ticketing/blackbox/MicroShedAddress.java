package ticketing.blackbox;

import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import ticketing.shop.Shop;

/** Tells MicroShed where the marketplace is, which it starts first: before MicroShed itself begins. */
final class MicroShedAddress implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) throws ReflectiveOperationException {
        tests.getExecutableInvoker().invoke(MicroShedAddress.class.getDeclaredMethod("tell", Shop.class));
    }

    /** The stories' own extension says which shop it is. */
    static void tell(Shop shop) {
        URI address = shop.address();
        System.setProperty("microshed_manual_env", "true");
        System.setProperty("microshed_hostname", address.getHost());
        System.setProperty("microshed_http_port", Integer.toString(address.getPort()));
        System.setProperty("microshed_app_context_root", "/");
    }
}
