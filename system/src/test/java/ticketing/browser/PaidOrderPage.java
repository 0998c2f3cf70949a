package ticketing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of a paid order, with its entry code. */
final class PaidOrderPage extends Screen {

    static final String TITLE = "Your ticket";

    PaidOrderPage(Page page) {
        super(page);
        isHeaded(TITLE);
    }

    /** The code in a screenshot of the window, as a reader at the door scans it. */
    QrCodePicture scan() {
        Locator code = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code of your ticket"));
        assertThat(code).isVisible();
        code.evaluate("code => code.scrollIntoView({block: 'center'})");
        return QrCodePicture.of(page.screenshot());
    }

    /** The code in the saved file, opened in a browser. */
    QrCodePicture scanSaved() {
        Path file = page.waitForDownload(() -> button("Save the code").click()).path();
        Page viewer = page.context().newPage();
        try {
            viewer.setContent(Files.readString(file));
            return QrCodePicture.of(viewer.screenshot());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            viewer.close();
        }
    }
}
