package dk.sigtepunkt.contracts.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.time.Rhythm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDefinitionTest {
    private static SourceDefinition source(Connector connector, String setting, String value) {
        FigureMapping mapping = new FigureMapping(
                IndicatorId.parse("vej.cykler"), Map.of(), "tid", "", Map.of(), Map.of(), Map.of(), "antal", "", 1, "");
        return new SourceDefinition(
                SourceKey.parse("vej/taellere"),
                "Tællere",
                connector,
                Map.of(setting, value),
                Rhythm.BY_HAND,
                Guards.DEFAULT,
                0,
                List.of(mapping));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headers.Authorization",
                "headers.authorisation",
                "headers.Proxy-Authorization",
                "headers.Cookie",
                "headers.X-Api-Key",
                "headers.X-Auth-Token-Value",
                "query.token",
                "accessToken",
                "apikey",
                "api_key",
                "key",
                "headers.subscription-key",
                "nøgle",
                "HEADERS.NØGLE",
                "password",
                "passwordFile",
                "adgangskode",
                "client_secret"
            })
    void aNameThatSaysSoIsASecretsAndItsValueExposedUnlessItNamesAToken(String name) {
        for (Connector connector : List.of(Connector.JSON_TABLE, Connector.PLUGIN)) {
            SourceDefinition clear = source(connector, name, "abc123");
            assertThat(clear.secret(name)).isTrue();
            assertThat(clear.exposed(name)).isTrue();
            assertThat(source(connector, name, "Bearer ${token.vej}").exposed(name))
                    .isFalse();
            assertThat(source(connector, name, "Bearer ${token.vej").exposed(name))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url",
                "table",
                "encoding",
                "headers.Accept",
                "monkey",
                "variables.KEY",
                "columns.token",
                "scores.a"
            })
    void otherNamesAndTheSourcesOwnWordsAreNot(String name) {
        SourceDefinition source = source(Connector.JSON_TABLE, name, "abc123");
        assertThat(source.secret(name)).isFalse();
        assertThat(source.exposed(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vej.dk/tal?token=abc",
                "https://vej.dk/tal?api_key=abc",
                "https://vej.dk/tal?apikey=${token.vej}",
                "{\"password\": \"abc\"}",
                "{\"authorisation\" : \"abc\"}",
                "secret=abc",
                "adgangskode=abc",
                "cookie: abc"
            })
    void anAddressOrABodyIsNoPlaceForASecretNotEvenForItsName(String value) {
        assertThat(source(Connector.JSON_TABLE, "url", value).exposed("url")).isTrue();
        assertThat(source(Connector.PLUGIN, "body", value).exposed("body")).isTrue();
        assertThat(source(Connector.JSON_TABLE, "url", "https://vej.dk/tokens/alle")
                        .exposed("url"))
                .isFalse();
    }
}
