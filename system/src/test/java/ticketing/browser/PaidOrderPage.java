package ticketing.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The ticket that was bought, with its code for the door. */
final class PaidOrderPage extends Screen {

    static final String TITLE = "Your ticket";

    PaidOrderPage(Page page) {
        super(page);
        isHeaded(TITLE);
    }

    /** What somebody at the door reads from the screen. */
    String scan() {
        return read(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code of your ticket"))
                .screenshot());
    }

    /** What somebody at the door reads from the file that was saved, when it is looked at. */
    String scanSaved() {
        Path file = page.waitForDownload(() -> button("Save the code").click()).path();
        Page viewer = page.context().newPage();
        try {
            viewer.setContent(Files.readString(file));
            return read(viewer.locator("svg").screenshot());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            viewer.close();
        }
    }

    private static String read(byte[] photo) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)))[0].getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NotFoundException unreadable) {
            throw new AssertionError("The code cannot be read", unreadable);
        }
    }
}
