package dk.sigtepunkt.attachments.internal.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.attachments.internal.Inspected;
import dk.sigtepunkt.attachments.internal.Samples;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFileTest {
    private static final String FORMATS = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = FORMATS + "wordprocessingml.document.main+xml";
    private static final String RELATIONSHIP = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"
            Target="%s" TargetMode="External"/></Relationships>""";

    private static byte[] with(String part, String text) {
        Map<String, String> parts = Samples.office(WORD);
        parts.put(part, text);
        return Samples.zip(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "wordprocessingml.document.main+xml, DOCX",
        "spreadsheetml.sheet.main+xml, XLSX",
        "presentationml.presentation.main+xml, PPTX"
    })
    void aDocumentIsWhatItSaysThatItsMainPartIs(String type, AttachmentKind kind) {
        byte[] bytes = Samples.zip(Samples.office(FORMATS + type));
        assertThat(Inspected.taken("x.zip", bytes).kind()).isEqualTo(kind);
        assertThat(Inspected.kept("x.zip", bytes)).isEqualTo(bytes);
    }

    @Test
    void anAddressThatAReaderClicksIsHarmless() {
        byte[] bytes =
                with("word/_rels/document.xml.rels", RELATIONSHIP.formatted("hyperlink", "https://example.org/"));
        assertThat(Inspected.taken("x", bytes).kind()).isEqualTo(AttachmentKind.DOCX);
    }

    @Test
    void macrosAreRefusedHoweverTheyAreCalled() {
        Inspected.refused(FileFault.OFFICE_MACROS, "vbaProject.bin", with("word/vbaProject.bin", "x"));
        Inspected.refused(FileFault.OFFICE_MACROS, "makroer", with("word/activeX/activeX1.xml", "<a/>"));
        Inspected.refused(
                FileFault.OFFICE_MACROS,
                "makroer",
                Samples.zip(Samples.office("application/vnd.ms-word.document.macroEnabled.main+xml")));
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, https://example.org/x.dotm",
        "oleObject, file:///x",
        "image, https://example.org/x.png",
        "hyperlink, file:///etc/passwd",
        "hyperlink, javascript:alert(1)"
    })
    void whatIsFetchedFromOutsideIsRefused(String type, String target) {
        Inspected.refused(
                FileFault.OFFICE_EXTERNAL,
                type,
                with("word/_rels/document.xml.rels", RELATIONSHIP.formatted(type, target)));
    }

    @Test
    void otherThingsThatReachOutAreRefused() {
        Inspected.refused(FileFault.OFFICE_EXTERNAL, "DDE", with("word/a.xml", "<w:instrText>DDEAUTO c:\\\\x"));
        Inspected.refused(FileFault.OFFICE_EXTERNAL, "connections", with("xl/connections.xml", "<a/>"));
        Inspected.refused(FileFault.OFFICE_EMBEDDED, "oleObject1.bin", with("word/embeddings/oleObject1.bin", "x"));
    }

    @Test
    void declarationsAreRefused() {
        Inspected.refused(
                FileFault.OFFICE_DAMAGED, "erklærer", with("word/b.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"));
    }

    @Test
    void aZipThatOnlySaysItIsADocumentIsNone() {
        Inspected.refused(FileFault.UNKNOWN_KIND, "", Samples.zip(Samples.office("text/plain")));
        Inspected.refused(FileFault.ARCHIVE, "zip", Samples.zip(Map.of("word/document.xml", "<a/>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x.xml", "/etc/passwd", "a\\b.xml", "c:x.xml"})
    void aPartThatLeadsOutIsRefused(String name) {
        Inspected.refused(FileFault.OFFICE_DAMAGED, "fører ud", with(name, "<a/>"));
    }

    @Test
    void whatGrowsWithoutEndWhenItIsUnpackedIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Samples.office(WORD).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(Samples.text(part.getValue()));
            }
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 400; i++) {
                zip.write(megabyte);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        Inspected.refused(FileFault.OFFICE_TOO_LARGE, "150 MB", bytes.toByteArray());
    }

    @Test
    void whatIsCutOffOrHasSomethingBehindItIsRefused() {
        byte[] whole = Samples.zip(Samples.office(WORD));
        Inspected.refused(FileFault.OFFICE_DAMAGED, "", Arrays.copyOf(whole, whole.length - 30));
        Inspected.refused(FileFault.OFFICE_DAMAGED, "", Samples.join(whole, Samples.text("mere")));
    }

    @Test
    void aDocumentWhoseListSaysSomethingElseThanItsContentIsRefused() {
        byte[] whole = Samples.zip(Samples.office(WORD));
        String text = new String(whole, ISO_8859_1);
        int listed = text.lastIndexOf("word/document.xml");
        byte[] changed = whole.clone();
        System.arraycopy("word/documen2.xml".getBytes(UTF_8), 0, changed, listed, 17);
        Inspected.refused(FileFault.OFFICE_DAMAGED, "modsiger", changed);
    }
}
