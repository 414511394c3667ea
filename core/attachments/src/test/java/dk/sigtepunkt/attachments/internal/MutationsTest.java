package dk.sigtepunkt.attachments.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/**
 * Thousands of files that are nearly right: each is taken or refused, none makes the inspector throw, and no picture that is
 * taken has anything of what was planted in it.
 */
class MutationsTest {
    private static final int EACH = 1500;
    private static final String SECRET = "HEMMELIG-56.4607N";

    private static byte[] pdf(CompressParameters packing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, packing);
            return bytes.toByteArray();
        }
    }

    private static Map<String, byte[]> samples() throws IOException {
        byte[] jpeg = Samples.written(Samples.picture(40, 30), "jpeg");
        byte[] png = Samples.written(Samples.picture(40, 30), "png");
        Map<String, byte[]> samples = new TreeMap<>();
        samples.put("jpeg", Samples.withSegment(jpeg, 0xE1, Samples.exif(6, SECRET)));
        samples.put("jpeg-comment", Samples.withSegment(jpeg, 0xFE, Samples.text(SECRET)));
        samples.put("png", Samples.withChunk(png, "tEXt", Samples.text("Author\0" + SECRET)));
        samples.put("pdf", pdf(CompressParameters.DEFAULT_COMPRESSION));
        samples.put("pdf-plain", pdf(CompressParameters.NO_COMPRESSION));
        samples.put(
                "docx",
                Samples.zip(Samples.office(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")));
        samples.put("csv", Samples.text("år;antal\n2024;1\n2025;2\n"));
        return samples;
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int to = from + random.nextInt(bytes.length - from);
                bytes = Samples.join(bytes, Arrays.copyOfRange(bytes, from, to));
            }
            case 2 -> Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) random.nextInt(256));
            default -> {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    @Test
    void whateverIsHandedInIsTakenOrRefused() throws IOException {
        Random random = new Random(564_607);
        for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
            assertThat(Inspected.of(sample.getKey(), sample.getValue()).toString())
                    .as(sample.getKey())
                    .startsWith("Accepted");
            for (int i = 0; i < EACH; i++) {
                byte[] handed = mutated(sample.getValue(), random);
                Inspected.of(sample.getKey(), handed).fold(MutationsTest::assertClean, refused -> {
                    assertThat(refused.sentence()).endsWith(".");
                    return true;
                });
            }
        }
    }

    private static boolean assertClean(InspectedFile file) {
        if (file.kind() == AttachmentKind.JPEG || file.kind() == AttachmentKind.PNG) {
            assertThat(new String(file.stored().bytes(), ISO_8859_1)).doesNotContain("HEMMELIG");
            assertThat(Samples.read(file.stored().bytes()).getWidth()).isPositive();
        }
        return true;
    }
}
