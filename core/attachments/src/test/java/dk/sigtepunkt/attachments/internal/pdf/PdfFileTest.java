package dk.sigtepunkt.attachments.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.attachments.internal.Inspected;
import dk.sigtepunkt.attachments.internal.Samples;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
    private static void refused(FileFault fault, String said, Consumer<PDDocument> change) {
        Inspected.refused(fault, said, Documents.with(change));
        Inspected.refused(fault, said, Documents.unpacked(change));
    }

    private static Consumer<PDDocument> opening(COSBase action) {
        return document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
    }

    @Nested
    class Readers {
        @Test
        void aTaggedDocumentIsKnownAsOne() {
            InspectedFile file = Inspected.taken("møde.pdf", Documents.tagged());
            assertThat(file.kind()).isEqualTo(AttachmentKind.PDF);
            assertThat(file.pdf()).contains(new PdfTraits(2, true, "Borgermøde på havnen", "da-DK"));
        }

        @Test
        void aDocumentWithoutTagsIsTakenAndKnownAsOne() {
            assertThat(Inspected.taken("x", Documents.plain()).pdf()).contains(new PdfTraits(2, false, "", ""));
            byte[] unpacked = Documents.unpacked(document -> {});
            assertThat(Inspected.taken("x", unpacked).pdf()).contains(new PdfTraits(2, false, "", ""));
            assertThat(Inspected.kept("x", unpacked)).isEqualTo(unpacked);
        }

        @Test
        void anAddressThatAReaderClicksIsHarmless() {
            COSDictionary link = Documents.action("URI");
            link.setString(COSName.URI, "https://example.org/");
            assertThat(Inspected.taken("x", Documents.with(opening(link))).kind())
                    .isEqualTo(AttachmentKind.PDF);
        }
    }

    @Nested
    class WhatActs {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "GoToR",
                    "GoToE",
                    "Rendition",
                    "Movie",
                    "Sound"
                })
        void anActionThatReachesOutIsRefused(String type) {
            refused(FileFault.PDF_ACTIVE, "selv gøre noget", opening(Documents.action(type)));
        }

        @Test
        void soIsOneThatIsHiddenInANestOfOthers() {
            COSDictionary outer = Documents.action("GoTo");
            COSArray next = new COSArray();
            next.add(Documents.action("Launch"));
            outer.setItem(COSName.getPDFName("Next"), next);
            refused(FileFault.PDF_ACTIVE, "starter et program", opening(outer));
        }

        @Test
        void soIsOneWhoseNameIsWrittenInAnotherWay() {
            byte[] written = Documents.unpacked(opening(Documents.action("Launch")));
            String text = new String(written, ISO_8859_1);
            // As long as before, so that the table of places stays right.
            String other = text.replace("/S /Launch\n>>", "/S/L#61unch>>");
            assertThat(other).hasSameSizeAs(text).isNotEqualTo(text);
            Inspected.refused(FileFault.PDF_ACTIVE, "starter", other.getBytes(ISO_8859_1));
        }

        @Test
        void embeddedFilesAreRefused() {
            refused(FileFault.PDF_EMBEDDED, "andre filer", document -> {
                COSDictionary names = new COSDictionary();
                names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
                document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
            });
        }

        @Test
        void mediaAndFormsThatActAreRefused() {
            refused(FileFault.PDF_ACTIVE, "medier", document -> {
                COSDictionary film = new COSDictionary();
                film.setName(COSName.SUBTYPE, "RichMedia");
                COSArray annotations = new COSArray();
                annotations.add(film);
                document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
            });
            refused(FileFault.PDF_ACTIVE, "XFA", document -> {
                COSDictionary form = new COSDictionary();
                form.setItem(COSName.getPDFName("XFA"), new COSArray());
                document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            });
        }

        @Test
        void whatAnEarlierEditionHadIsRefusedToo() {
            byte[] plain = Documents.unpacked(document -> {});
            String text = new String(plain, ISO_8859_1);
            int table = text.lastIndexOf("trailer");
            String hidden = text.substring(0, table) + "%/S /JavaScript\n" + text.substring(table);
            Inspected.refused(FileFault.PDF_ACTIVE, "tidligere udgave", hidden.getBytes(ISO_8859_1));
        }
    }

    @Nested
    class WhatCannotBeLookedInto {
        @ParameterizedTest
        @ValueSource(strings = {"", "kodeord"})
        void whatIsEncryptedIsRefusedEvenWithoutAPassword(String password) {
            Inspected.refused(FileFault.PDF_ENCRYPTED, "låst", Documents.with(document -> {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("ejer", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                try {
                    document.protect(policy);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }));
        }

        @ParameterizedTest
        @ValueSource(ints = {6, 100, 300, 500})
        void whatIsCutOffIsRefused(int kept) {
            Inspected.refused(FileFault.PDF_DAMAGED, "gem den på ny", Arrays.copyOf(Documents.plain(), kept));
        }

        @Test
        void whatHasAnotherFileBehindItIsRefused() {
            Inspected.refused(
                    FileFault.TWO_IN_ONE,
                    "et arkiv",
                    Samples.join(Documents.plain(), Samples.zip(Samples.office("x"))));
        }

        @Test
        void partsThatLieTooDeepAreRefused() {
            String deep = "%PDF-1.4\n1 0 obj\n<</Pages " + "[".repeat(200_000) + "\nendobj\n";
            String file =
                    deep + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\n"
                            + "startxref\n" + deep.length() + "\n%%EOF";
            Inspected.refused(FileFault.PDF_TOO_COMPLEX, "dybt", file.getBytes(ISO_8859_1));
        }

        /** A gigabyte of structure in one megabyte, in the place where every reader has to look. */
        @Test
        void whatGrowsWithoutEndWhenItIsUnpackedIsRefused() throws IOException {
            for (String type : new String[] {"/Type/XRef/W[1 2 1]/Root 1 0 R", "/W[1 2 1]/Root 1 0 R"}) {
                byte[] packed = packed(1024);
                byte[] head = ("%PDF-1.5\n1 0 obj\n<<" + type + "/Size 9/Filter/FlateDecode/Length " + packed.length
                                + ">>\nstream\n")
                        .getBytes(ISO_8859_1);
                byte[] tail = "\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(ISO_8859_1);
                assertThat(Inspected.of("x", Samples.join(head, packed, tail)).toString())
                        .containsAnyOf("PDF_TOO_COMPLEX", "PDF_DAMAGED");
            }
        }

        private static byte[] packed(int megabytes) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
                byte[] megabyte = new byte[1024 * 1024];
                for (int i = 0; i < megabytes; i++) {
                    deflated.write(megabyte);
                }
            }
            return bytes.toByteArray();
        }
    }
}
