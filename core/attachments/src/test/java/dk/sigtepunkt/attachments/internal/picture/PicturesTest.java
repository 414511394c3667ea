package dk.sigtepunkt.attachments.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.attachments.internal.Inspected;
import dk.sigtepunkt.attachments.internal.Samples;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final String SECRET = "HEMMELIG-56.4607N-10.0364E";
    private static final byte[] JPEG = Samples.written(Samples.picture(80, 40), "jpeg");
    private static final byte[] PNG = Samples.written(Samples.picture(80, 40), "png");

    private static void assertNothingPlanted(byte[] kept) {
        assertThat(new String(kept, ISO_8859_1))
                .doesNotContain("HEMMELIG")
                .doesNotContain("Exif")
                .doesNotContain("ICC_PROFILE");
    }

    private static boolean red(BufferedImage picture, double x, double y) {
        int colour = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        return (colour >> 16 & 0xFF) > 200 && (colour & 0xFF) < 100;
    }

    @Nested
    class Metadata {
        @ParameterizedTest
        @ValueSource(ints = {0xE0, 0xE1, 0xE2, 0xE3, 0xED, 0xEE, 0xEF, 0xFE})
        void nothingThatStandsInASegmentOfAJpegIsKept(int marker) {
            byte[] planted = Samples.withSegment(JPEG, marker, Samples.text(SECRET));
            assertThat(new String(planted, ISO_8859_1)).contains(SECRET);
            byte[] kept = Inspected.kept("havn.jpg", planted);
            assertNothingPlanted(kept);
            assertThat(red(Samples.read(kept), 0.25, 0.25)).isTrue();
        }

        @Test
        void nothingOfExifIsKeptNorWhatStandsAfterTheEnd() {
            byte[] planted = Samples.join(
                    Samples.withSegment(JPEG, 0xE1, Samples.exif(1, SECRET)), Samples.text("slut " + SECRET));
            assertNothingPlanted(Inspected.kept("havn.jpg", planted));
        }

        @ParameterizedTest
        @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "tIME", "prVt"})
        void nothingThatStandsInAChunkOfAPngIsKept(String type) {
            byte[] kept = Inspected.kept("havn.png", Samples.withChunk(PNG, type, Samples.text("x\0" + SECRET)));
            assertNothingPlanted(kept);
            assertThat(Samples.read(kept).getRGB(5, 5)).isEqualTo(0xFFFF0000);
        }
    }

    /** Where the red quarter, upper left as the camera saw it, lies when the picture is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, .25, .25", "2, 80, 40, .75, .25", "3, 80, 40, .75, .75", "4, 80, 40, .25, .75",
        "5, 40, 80, .25, .25", "6, 40, 80, .75, .25", "7, 40, 80, .75, .75", "8, 40, 80, .25, .75"
    })
    void aPictureIsTurnedUpright(int orientation, int width, int height, double x, double y) {
        byte[] lying = Samples.withSegment(JPEG, 0xE1, Samples.exif(orientation, ""));
        BufferedImage kept = Samples.read(Inspected.kept("havn.jpg", lying));
        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        assertThat(red(kept, x, y)).isTrue();
        assertThat(red(kept, 1 - x, 1 - y)).isFalse();
    }

    @Nested
    class Sizes {
        @Test
        void aLargePictureIsMadeSmaller() {
            BufferedImage kept =
                    Samples.read(Inspected.kept("havn.jpg", Samples.written(Samples.picture(4000, 3000), "jpeg")));
            assertThat(kept.getWidth()).isEqualTo(2400);
            assertThat(kept.getHeight()).isEqualTo(1800);
        }

        @Test
        void aPictureOfSixtyThousandPixelsIsRefusedBeforeItIsDecoded() {
            byte[] header = Samples.join(Samples.number(60_000), Samples.number(60_000), new byte[] {8, 2, 0, 0, 0});
            byte[] bomb = Samples.join(
                    Arrays.copyOf(PNG, 8),
                    Samples.chunk("IHDR", header),
                    Samples.chunk("IDAT", new byte[20]),
                    Samples.chunk("IEND", new byte[0]));
            Inspected.refused(FileFault.PICTURE_TOO_LARGE, "60000 × 60000", bomb);
        }

        @Test
        void aJpegThatSaysItIsHugeIsRefusedToo() {
            byte[] bomb = JPEG.clone();
            for (int at = 0; at < bomb.length - 9; at++) {
                if ((bomb[at] & 0xFF) == 0xFF && (bomb[at + 1] & 0xFF) == 0xC0) {
                    Arrays.fill(bomb, at + 5, at + 9, (byte) 0xF0);
                }
            }
            Inspected.refused(FileFault.PICTURE_TOO_LARGE, "61680 × 61680", bomb);
        }
    }

    @Nested
    class Damage {
        @ParameterizedTest
        @ValueSource(ints = {3, 20, 200, 400, 620})
        void aTruncatedJpegIsRefused(int kept) {
            Inspected.refused(
                    FileFault.PICTURE_DAMAGED, "gem det på ny", Arrays.copyOf(JPEG, Math.min(kept, JPEG.length - 2)));
        }

        @Test
        void aJpegWithoutAllItsPixelsIsRefusedAlthoughItEndsRightly() {
            byte[] large = Samples.written(noise(), "jpeg");
            byte[] end = {(byte) 0xFF, (byte) 0xD9};
            Inspected.refused(
                    FileFault.PICTURE_DAMAGED,
                    "billedpunkter",
                    Samples.join(Arrays.copyOf(large, large.length / 2), new byte[] {1, 1}, end));
        }

        @ParameterizedTest
        @ValueSource(ints = {8, 20, 40, 60, 100})
        void aTruncatedPngIsRefused(int kept) {
            Inspected.refused(
                    FileFault.PICTURE_DAMAGED, "gem det på ny", Arrays.copyOf(PNG, Math.min(kept, PNG.length - 1)));
        }

        @Test
        void aPngWithoutAllItsPixelsIsRefusedAlthoughItEndsRightly() {
            byte[] large = Samples.written(noise(), "png");
            byte[] header = Arrays.copyOfRange(large, 8, 33);
            byte[] half = Arrays.copyOfRange(large, 41, 41 + (large.length - 41) / 2);
            Inspected.refused(
                    FileFault.PICTURE_DAMAGED,
                    "billedpunkter",
                    Samples.join(
                            Arrays.copyOf(large, 8),
                            header,
                            Samples.chunk("IDAT", half),
                            Samples.chunk("IEND", new byte[0])));
        }

        private static BufferedImage noise() {
            BufferedImage picture = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
            for (int at = 0; at < 3600; at++) {
                picture.setRGB(at % 60, at / 60, at * 7_654_321);
            }
            return picture;
        }
    }

    @Nested
    class TwoInOne {
        @Test
        void aPictureWithAnotherFileBehindItIsRefused() {
            Inspected.refused(FileFault.TWO_IN_ONE, "et arkiv", Samples.join(JPEG, Samples.zip(Samples.office("x"))));
            Inspected.refused(FileFault.TWO_IN_ONE, "PDF", Samples.join(PNG, Samples.text("%PDF-1.7")));
            Inspected.refused(FileFault.TWO_IN_ONE, "kode", Samples.join(PNG, Samples.text("<script>alert(1)")));
        }

        @Test
        void aPictureIsWhatItIsWhateverItIsCalled() {
            assertThat(Inspected.taken("faktura.exe", PNG).kind()).isEqualTo(AttachmentKind.PNG);
            assertThat(Inspected.taken("faktura.exe", PNG).stored().name()).isEqualTo("faktura.png");
        }
    }
}
