package dk.sigtepunkt.itests.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that no finding can have, each with what is said of it. */
final class BadFiles {
    /** What nobody means to hand in with a picture. */
    static final String PLANTED = "GPS 55.77 9.70";

    private static final int TOO_WIDE = 60_000;
    private static final int ROOM = 120;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private BadFiles() {}

    /**
     * @param code over the interface
     * @param sentence words of what is said
     */
    record BadFile(String code, String sentence, Artifact file) {
        BadFile(String name, String code, String sentence, byte[] content) {
            this(code, sentence, new Artifact(name, content));
        }

        String name() {
            return file.name();
        }

        byte[] content() {
            return file.bytes();
        }
    }

    static List<BadFile> all() throws IOException {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 512);
        byte[] drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>".getBytes(UTF_8);
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8);
        return List.of(
                new BadFile("skema.pdf", "file-program", "et program", program),
                new BadFile("tegning.png", "file-markup", "i kode", drawing),
                new BadFile("side.txt", "file-markup", "i kode", page),
                new BadFile("stort.png", "picture-too-large", "gør det mindre", wide()),
                new BadFile("halvt.png", "picture-damaged", "beskadiget", Arrays.copyOf(picture(), ROOM)),
                new BadFile("tom.txt", "file-empty", "Filen er tom", new byte[0]),
                new BadFile("liste.txt", "file-personal-number", "CPR-nummer", "Jens 010190-1234".getBytes(UTF_8)),
                new BadFile("010190-1234.txt", "file-personal-number", "CPR-nummer", "Intet".getBytes(UTF_8)),
                new BadFile("hemmelig.pdf", "pdf-damaged", "beskadiget", "%PDF-1.7\nikke mere".getBytes(UTF_8)),
                new BadFile("laast.pdf", "pdf-encrypted", "uden adgangskode", encrypted()),
                new BadFile("makro.docx", "office-macros", "makroer", document("word/vbaProject.bin", 1)),
                new BadFile("bombe.docx", "office-too-large", "pakkes ud", document("word/media/a.png", 300)),
                new BadFile("alt.zip", "file-archive", "pak det ud", zip(Map.of("a.txt", new byte[] {'a'}), 1)));
    }

    /** A whole picture, with a text in it. */
    static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(ROOM, ROOM, BufferedImage.TYPE_INT_RGB);
        image.setRGB(ROOM / 2, ROOM / 2, Color.RED.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        byte[] png = bytes.toByteArray();
        int ending = png.length - 12;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(png, 0, ending);
        told.write(chunk("tEXt", ("Comment\0" + PLANTED).getBytes(ISO_8859_1)));
        told.write(png, ending, 12);
        return told.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(kind.getBytes(ISO_8859_1))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** So wide and high that whoever decodes it first has no memory left. */
    private static byte[] wide() {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(TOO_WIDE)
                .putInt(TOO_WIDE)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] begin = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        byte[] header = chunk("IHDR", head);
        return ByteBuffer.allocate(begin.length + header.length + 12)
                .put(begin)
                .put(header)
                .put(chunk("IEND", new byte[0]))
                .array();
    }

    /** One page that only whoever has the password reads. */
    private static byte[] encrypted() {
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
            "<</Filter/Standard/V 1/R 2/O<%1$s>/U<%1$s>/P -4>>".formatted("00".repeat(32))
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int number = 1; number <= objects.length; number++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(number, objects[number - 1]));
        }
        int table = pdf.length();
        pdf.append("xref\n0 5\n").append(places).append("trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n");
        return pdf.append("startxref\n%d\n%%%%EOF\n".formatted(table))
                .toString()
                .getBytes(ISO_8859_1);
    }

    /** A small document with one part more, of so many megabytes of nothing. */
    private static byte[] document(String part, int megabytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(WORD).getBytes(UTF_8));
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                Target="word/document.xml"/></Relationships>""".getBytes(UTF_8));
        parts.put("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:t>Referat</w:t></w:document>".getBytes(UTF_8));
        parts.put(part, new byte[MEGABYTE]);
        return zip(parts, megabytes);
    }

    /** @param times how often the last part's bytes are written */
    private static byte[] zip(Map<String, byte[]> parts, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int left = parts.size();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                left--;
                for (int written = 0; written < (left == 0 ? times : 1); written++) {
                    zip.write(part.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }
}
