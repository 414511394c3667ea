package dk.sigtepunkt.security.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.security.OpenIdConnect.NotLeaving;
import dk.sigtepunkt.security.OpenIdConnect.NotProven;
import dk.sigtepunkt.security.OpenIdConnect.ProviderAnswer;
import dk.sigtepunkt.security.standin.StandInProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTest {
    private final StandInProvider provider = StandInProvider.open();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        provider.close();
    }

    private static void isOff(OidcClient client) {
        Optional<String> none = Optional.empty();
        assertThat(client.label()).isEmpty();
        assertThat(client.signOut(none)).isEmpty();
        assertThat(client.depart("/"))
                .isInstanceOfSatisfying(
                        NotLeaving.class, not -> assertThat(not.why().reason()).isEqualTo(Reason.OFF));
        assertThat(client.arrive(new ProviderAnswer(none, none, none, none), ""))
                .isInstanceOfSatisfying(
                        NotProven.class, not -> assertThat(not.why().reason()).isEqualTo(Reason.OFF));
    }

    private static OidcClient client(Configured configured) {
        return configured.client(new MovingClock());
    }

    @Test
    void withoutASettingItIsOffAndNothingIsWrong() {
        OidcClient client = client(Configured.empty());
        isOff(client);
        assertThat(client.faults()).isEmpty();
        isOff(client(Configured.against(provider).with("enabled", false)));
    }

    @Test
    void whatIsSetUpHasAName() {
        assertThat(client(Configured.against(provider)).label()).contains("Log ind gennem organisationen");
        assertThat(client(Configured.against(provider).with("label", "KommuneLogin"))
                        .label())
                .contains("KommuneLogin");
        assertThat(provider.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, ''",
        "issuer, http://login.example/by",
        "issuer, ftp://127.0.0.1/by",
        "issuer, https://bruger:kode@login.example/by",
        "issuer, ikke en adresse",
        "issuer, https://login.microsoftonline.com/common/v2.0",
        "issuer, https://login.microsoftonline.com/organizations/v2.0",
        "issuer, https://login.microsoftonline.com/{tenantid}/v2.0",
        "clientId, ''",
        "redirectAddress, ''",
        "redirectAddress, http://by.example/log-ind/oidc/retur",
        "signedOutAddress, //by.example",
        "clientSecretVariable, ''",
        "clientSecretVariable, ANOTHER",
        "clientSecretFile, /findes/ikke"
    })
    void whatLetsNobodyInIsToldAndIsOff(String setting, String value) {
        OidcClient client = client(Configured.against(provider).with(setting, value));
        isOff(client);
        assertThat(client.faults())
                .singleElement()
                .asString()
                .contains(setting.equals("clientSecretVariable") && value.isEmpty() ? "clientSecretFile" : setting)
                .endsWith(".");
    }

    @Test
    void aLineOfTheMappingThatIsWrongIsToldAndTheOthersCount() {
        OidcClient client = client(Configured.against(provider).with("role.3", "Alle = konge"));
        assertThat(client.faults()).singleElement().asString().contains("role.3", "konge");
        assertThat(client.label()).isPresent();
    }

    @Test
    void theSecretIsReadFromItsFileEachTime() throws IOException {
        Path file = folder.resolve("secret");
        Files.writeString(file, "one\n");
        ClientSecret secret = new ClientSecret(file.toString(), "", name -> null);
        assertThat(secret.read()).contains("one");
        Files.writeString(file, "another\n");
        assertThat(secret.read()).contains("another");
        assertThat(secret.toString()).doesNotContain("another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "a\nb", "\u0000"})
    void aFileThatHoldsNoSecretIsNone(String text) throws IOException {
        Path file = folder.resolve("secret");
        Files.writeString(file, text);
        assertThat(new ClientSecret(file.toString(), "", name -> null).read()).isEmpty();
    }

    @Test
    void nothingElseIsReadAsASecret() throws IOException {
        Path file = folder.resolve("secret");
        Files.write(file, new byte[] {(byte) 0xff, 'a'});
        assertThat(new ClientSecret(file.toString(), "", name -> null).read()).isEmpty();
        Files.write(file, new byte[100_000]);
        assertThat(new ClientSecret(file.toString(), "", name -> null).read()).isEmpty();
        assertThat(new ClientSecret(folder.toString(), "", name -> null).read()).isEmpty();
    }

    @Test
    void whatIsSealedOpensWithItsSecretAndAboutItsAttemptOnly() {
        String secret = BrowserSealed.freshSecret();
        String sealed = BrowserSealed.close("verifier nonce", secret, "about");
        assertThat(BrowserSealed.open(sealed, secret, "about")).contains("verifier nonce");
        assertThat(BrowserSealed.open(sealed, BrowserSealed.freshSecret(), "about"))
                .isEmpty();
        assertThat(BrowserSealed.open(sealed, secret, "another")).isEmpty();
        for (String broken : List.of("", "AAAA", "!", sealed.substring(1), sealed.substring(0, 30))) {
            assertThat(BrowserSealed.open(broken, secret, "about")).isEmpty();
        }
        assertThat(BrowserSealed.close("verifier nonce", secret, "about")).isNotEqualTo(sealed);
    }
}
