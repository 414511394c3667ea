package dk.sigtepunkt.attachments.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileFault;
import dk.sigtepunkt.domain.attachments.FileInspector;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentInspectorTest {
    @Nested
    class Disguises {
        @Test
        void aProgramIsAProgramWhateverItIsCalled() {
            Inspected.refused(FileFault.PROGRAM, "Windows", Samples.join(Samples.text("MZ"), new byte[200]));
            Inspected.refused(FileFault.PROGRAM, "Linux", Samples.text("\u007fELF....."));
            Inspected.refused(FileFault.PROGRAM, "script", Samples.text("#!/bin/sh\nrm -rf /\n"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<html><body>hej</body></html>",
                    "  \n<!DOCTYPE html><p>hej",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                    "<?xml version=\"1.0\"?><a/>",
                    "en tekst med <SCRIPT>alert(1)</SCRIPT> i",
                    "<img src=x onerror=alert(1)>"
                })
        void codeForABrowserIsRefused(String text) {
            Inspected.refused(FileFault.MARKUP, "PDF eller PNG", Samples.text(text));
        }

        @Test
        void picturesOfOtherKindsAreCalledByTheirKind() {
            Inspected.refused(FileFault.OTHER_PICTURE, "GIF", Samples.text("GIF89a......"));
            Inspected.refused(FileFault.OTHER_PICTURE, "WebP", Samples.text("RIFF0000WEBPVP8 "));
            Inspected.refused(FileFault.OTHER_PICTURE, "HEIC", Samples.text("0000ftypheic0000"));
        }

        @Test
        void archivesAndOldDocumentsAreRefused() {
            Inspected.refused(FileFault.ARCHIVE, "zip", Samples.zip(Map.of("a.txt", "a")));
            byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
            Inspected.refused(FileFault.OLD_OFFICE, "2007", old);
        }

        @Test
        void whatIsNothingKnownIsRefused() {
            byte[] noise = {1, 2, 3, 0, (byte) 0xF3, 9, 0, 0};
            Inspected.refused(FileFault.UNKNOWN_KIND, "JPEG", noise);
            Inspected.refused(FileFault.EMPTY, "tom", new byte[0]);
            Inspected.refused(FileFault.TOO_LARGE, "20 MB", new byte[FileInspector.MOST_BYTES + 1]);
        }
    }

    @Nested
    class Text {
        @Test
        void textInUtf8IsTakenAsItIs() {
            byte[] bytes = Samples.text("Vi mødtes på havnen,\nog alle var glade.\n");
            assertThat(Inspected.taken("referat.md", bytes).kind()).isEqualTo(AttachmentKind.TEXT);
            assertThat(Inspected.kept("referat.md", bytes)).isEqualTo(bytes);
        }

        @Test
        void aTableIsToldFromTextByItsSeparators() {
            assertThat(Inspected.taken("x", Samples.text("år;antal\n2024;7\n2025;\"8;9\"\n"))
                            .kind())
                    .isEqualTo(AttachmentKind.CSV);
        }

        @Test
        void otherCharacterSetsAreRefusedWithTheLine() {
            Inspected.refused(FileFault.TEXT_ENCODING, "linje 2", "Hej\nsmørrebrød".getBytes(ISO_8859_1));
            Inspected.refused(FileFault.UNKNOWN_KIND, "UTF-8", "Hej".getBytes(UTF_16LE));
            Inspected.refused(FileFault.TEXT_ENCODING, "linje 1", Samples.text("gpj.exe\u202efdp"));
            Inspected.refused(FileFault.TEXT_ENCODING, "linje 1", Samples.text("\u001b[2J"));
        }

        @Test
        void aPersonalNumberIsRefusedWithItsLine() {
            Inspected.refused(FileFault.PERSONAL_NUMBER, "linje 3", Samples.text("Hej\n\nHun er 010190-1234 og glad."));
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource({
            "../../etc/passwd, passwd.txt",
            "C:\\Temp\\Møde i maj.TXT, Møde i maj.txt",
            "rapport.exe.pdf, rapport-exe.txt",
            "'a\"; filename=\"b.html', a- filename-b.txt",
            "'...', fil.txt",
            ".htaccess, htaccess.txt"
        })
        void aNameIsMadeHarmlessAndEndsAsItsKind(String given, String kept) {
            assertThat(Inspected.taken(given, Samples.text("Hej")).stored().name())
                    .isEqualTo(kept);
        }

        @Test
        void whatTurnsTheWritingIsTakenOutAndALongNameIsCut() {
            assertThat(Inspected.taken("a\u202Efdp.exe", Samples.text("Hej"))
                            .stored()
                            .name())
                    .isEqualTo("afdp.txt");
            assertThat(Inspected.taken("å".repeat(400), Samples.text("Hej"))
                            .stored()
                            .name())
                    .hasSize(104);
        }
    }
}
