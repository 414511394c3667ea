package dk.sigtepunkt.mail.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.mail.internal.Configured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsReaderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static List<String> faults(Object... settings) {
        MailSettingsReader reader = new MailSettingsReader(Configured.local(25, settings));
        assertThat(reader.read().isEmpty()).isEqualTo(!reader.faults().isEmpty());
        return reader.faults();
    }

    private String password(String mode, String text) throws IOException {
        Path file = folder.resolve("password");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        return file.toString();
    }

    @Test
    void asShippedItIsOffAndNothingIsWrong() {
        MailSettingsReader reader = new MailSettingsReader(Configured.with());
        assertThat(reader.read()).isEmpty();
        assertThat(reader.faults()).isEmpty();
    }

    @Test
    void switchedOnAloneItSaysWhatIsMissing() {
        MailSettingsReader reader = new MailSettingsReader(Configured.with("enabled", true));
        assertThat(reader.read()).isEmpty();
        assertThat(reader.faults())
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault).contains("mangler"));
    }

    @Test
    void encryptionIsAskedForUnlessOneSaysOtherwise() {
        MailSettings settings = new MailSettingsReader(Configured.with(
                        "enabled", true,
                        "host", "smtp.example.dk",
                        "from", "sigtepunkt@example.dk",
                        "baseAddress", "https://sigtepunkt.example.dk//"))
                .read()
                .orElseThrow();
        assertThat(settings.server().tls()).isEqualTo(MailSettings.Tls.STARTTLS);
        assertThat(settings.server().port()).isEqualTo(587);
        assertThat(settings.terms().link("/x")).isEqualTo("https://sigtepunkt.example.dk/x");
        assertThat(settings.domain()).isEqualTo("example.dk");
    }

    @ParameterizedTest
    @CsvSource({
        "host, smtp example, host",
        "host, 'smtp\nRCPT', host",
        "tls, ssl3, starttls",
        "from, ingen, e-mailadresse",
        "from, 'a@example.dk\r\nBcc: b@example.dk', e-mailadresse",
        "from, å@example.dk, e-mailadresse",
        "baseAddress, sigtepunkt.example.dk, baseAddress",
        "baseAddress, ftp://example.dk, baseAddress",
        "baseAddress, https://example.dk/?x=1, baseAddress",
        "baseAddress, https://navn:kode@example.dk, baseAddress"
    })
    void whatIsWrongIsOneSentence(String setting, String value, String said) {
        assertThat(faults(setting, value))
                .singleElement()
                .asString()
                .contains(said)
                .endsWith(".");
    }

    @Test
    void numbersHaveTheirBounds() {
        assertThat(faults("port", 0, "fromHour", 24, "timeoutSeconds", 0)).hasSize(3);
        assertThat(faults("port", 65536)).hasSize(1);
        assertThat(faults("port", 65535, "fromHour", 23, "timeoutSeconds", 300)).isEmpty();
    }

    @Test
    void aPasswordIsReadFromAFileOfTheServersOwnUserAlone() throws IOException {
        String good = password("rw-------", "hemmelig\n");
        MailSettings settings = new MailSettingsReader(
                        Configured.local(25, "tls", "starttls", "user", "u", "passwordFile", good))
                .read()
                .orElseThrow();
        assertThat(settings.login().orElseThrow().password().read()).contains("hemmelig");
        assertThat(settings.toString()).doesNotContain("hemmelig");
        assertThat(faults("tls", "starttls", "user", "u", "passwordFile", password("rw-r-----", "x")))
                .singleElement()
                .asString()
                .contains("chmod 600");
        assertThat(faults("tls", "tls", "user", "u", "passwordFile", password("rw-------", "to\nlinjer")))
                .hasSize(1);
        assertThat(faults(
                        "tls",
                        "tls",
                        "user",
                        "u",
                        "passwordFile",
                        folder.resolve("findes-ikke").toString()))
                .hasSize(1);
    }

    @Test
    void aPasswordIsNeverSentInTheOpenAndNeverAlone() throws IOException {
        String good = password("rw-------", "hemmelig");
        assertThat(faults("user", "u", "passwordFile", good))
                .singleElement()
                .asString()
                .contains("uden kryptering");
        assertThat(faults("tls", "tls", "passwordFile", good)).hasSize(1);
        assertThat(faults("tls", "tls", "user", "u")).hasSize(1);
    }
}
