package ticketing.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.detector.MultiDetector;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** The only QR code in a screenshot: its text and its colours. */
record QrCodePicture(BufferedImage image, DetectorResult code, String text) {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    /** The quiet zone that ISO/IEC 18004 requires, in modules. */
    private static final int QUIET_ZONE = 4;

    /** From the centre of a finder pattern to the centre of the module in the corner, in modules. */
    private static final int TO_CORNER = 3;

    /** Samples of a module, from its centre: edges are snapped to whole pixels, so its outermost part is left out. */
    private static final float[] SAMPLES = {-0.3f, 0.3f};

    static QrCodePicture of(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            BitMatrix bits = new BinaryBitmap(new HybridBinarizer(light)).getBlackMatrix();
            DetectorResult code = new MultiDetector(bits).detectMulti(null)[0];
            // The decoder removes the mask from the bits that it is given.
            String text = new Decoder().decode(code.getBits().clone()).getText();
            return new QrCodePicture(image, code, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ReaderException unreadable) {
            throw new AssertionError("The code cannot be read", unreadable);
        }
    }

    /** Whether each module is pure black or pure white as encoded, and the quiet zone is pure white. */
    boolean isBlackOnWhite() {
        int end = size() + QUIET_ZONE;
        return IntStream.range(-QUIET_ZONE, end)
                .allMatch(x ->
                        IntStream.range(-QUIET_ZONE, end).allMatch(y -> hasOnly(isDark(x, y) ? BLACK : WHITE, x, y)));
    }

    private boolean isDark(int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < size() && y < size();
        return inside && code.getBits().get(x, y);
    }

    private boolean hasOnly(int colour, int x, int y) {
        for (float right : SAMPLES) {
            for (float below : SAMPLES) {
                if (colourAt(x + right, y + below) != colour) {
                    return false;
                }
            }
        }
        return true;
    }

    private int colourAt(float x, float y) {
        ResultPoint topLeft = code.getPoints()[1];
        float module = ResultPoint.distance(topLeft, code.getPoints()[2]) / (size() - 1 - 2 * TO_CORNER);
        return image.getRGB(
                (int) (topLeft.getX() + (x - TO_CORNER) * module), (int) (topLeft.getY() + (y - TO_CORNER) * module));
    }

    private int size() {
        return code.getBits().getWidth();
    }
}
