package dk.sigtepunkt.sources.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext.Request;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import dk.sigtepunkt.testkit.statbank.Misbehaviour;
import dk.sigtepunkt.testkit.statbank.StatbankStandIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final String JSON = "application/json";

    private final Clock clock = Clock.systemUTC();
    private final StatbankStandIn standIn = StatbankStandIn.start();
    private final Wire wire = wire(Set.of(standIn.host()), 3 * FileLimit.MEGABYTE);

    @AfterEach
    void stop() {
        standIn.close();
    }

    private Wire wire(Set<String> hosts, int largest) {
        WireSettings settings = new WireSettings(hosts, Map.of("min", "hemmelig+1"), largest, "drift@example.org");
        return new Wire(settings, clock, Duration.ofMillis(1));
    }

    private Instant deadline() {
        return clock.instant().plusSeconds(20);
    }

    private Request tables() {
        return Request.get(standIn.url() + "/tables", JSON);
    }

    private SourceTrouble trouble(Wire asked, Request request) {
        return catchThrowableOfType(SourceTrouble.class, () -> asked.send(request, deadline()));
    }

    private SourceTrouble after(Misbehaviour how, int times) {
        standIn.misbehave("/tables", how, times);
        return trouble(wire, tables());
    }

    @Test
    void anAnswerComesWithItsHeadersAndTheHostIsToldWhoAsks() {
        Answer answer = wire.send(tables(), deadline());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo("text/json");
        assertThat(new String(answer.content(), StandardCharsets.UTF_8)).contains("FOLK1A");
        assertThat(answer.headers()).containsKey("statbankapi-request-id");
        assertThat(standIn.received().get(0).userAgent()).contains("drift@example.org");
    }

    @Nested
    class Allowed {
        @Test
        void aHostThatIsNotOnTheListIsNotAsked() {
            assertThat(trouble(wire(Set.of(), 1000), tables()).sentence())
                    .contains("Værten »" + standIn.host() + "« må ikke kaldes")
                    .contains("»allowedHosts« i etc/dk.sigtepunkt.sources.cfg");
            assertThat(standIn.received()).isEmpty();
        }

        @Test
        void aHostWithoutItsPortIsAllowedOnItsStandardPortOnly() {
            assertThat(trouble(wire(Set.of("127.0.0.1"), 1000), tables()).sentence())
                    .contains("må ikke kaldes");
        }

        @Test
        void aHostElsewhereIsNotAskedWithoutEncryption() {
            Wire one = wire(Set.of("example.org"), 1000);
            assertThat(trouble(one, Request.get("http://example.org/x", JSON)).sentence())
                    .contains("uden kryptering")
                    .contains("»http://example.org«");
        }

        @Test
        void aRedirectToAnotherHostIsNotFollowed() {
            assertThat(after(Misbehaviour.REDIRECT_ELSEWHERE, 1).sentence())
                    .contains("viser videre til en anden vært (example.org)");
            assertThat(standIn.count("/tables")).isEqualTo(1);
        }

        @Test
        void whatIsNoWebAddressIsSaidSo() {
            assertThat(trouble(wire, Request.get("file:///etc/passwd", JSON)).sentence())
                    .contains("ikke en webadresse");
        }
    }

    @Nested
    class Tokens {
        @Test
        void aTokenIsPutInJustBeforeSendingAndDoesNotComeBack() {
            Request request = new Request(
                    standIn.url() + "/tables?noegle=${token.min}", Map.of(), "{\"noegle\":\"${token.min}\"}", JSON);
            Answer answer = wire.send(request, deadline());

            assertThat(standIn.received().get(0).body()).isEqualTo("{\"noegle\":\"hemmelig+1\"}");
            assertThat(answer.url()).contains("${token.min}").doesNotContain("hemmelig");
        }

        @Test
        void aMissingTokenIsNamedAndNothingIsSent() {
            Request request =
                    new Request(standIn.url() + "/tables", Map.of("Authorization", "${token.star}"), "", JSON);
            assertThat(trouble(wire, request).sentence())
                    .contains("kræver nøglen »star«")
                    .contains("token.star = …");
            assertThat(standIn.received()).isEmpty();
        }

        @Test
        void settingsDoNotShowTheirTokens() {
            assertThat(new WireSettings(Set.of(), Map.of("min", "hemmelig"), 1, "").toString())
                    .contains("min")
                    .doesNotContain("hemmelig");
        }
    }

    @Nested
    class Again {
        @Test
        void aServerErrorIsTriedAgainUntilItIsOver() {
            standIn.misbehave("/tables", Misbehaviour.SERVER_ERROR, 2);
            assertThat(wire.send(tables(), deadline()).status()).isEqualTo(200);
            assertThat(standIn.count("/tables")).isEqualTo(3);
        }

        @Test
        void tooManyCallsAreTriedAgainWhenTheHostSays() {
            standIn.misbehave("/tables", Misbehaviour.TOO_MANY, 1);
            assertThat(wire.send(tables(), deadline()).status()).isEqualTo(200);
        }

        @Test
        void aHostThatWantsToBeLeftAloneBeyondTheDeadlineIsNotAskedAgain() {
            SourceTrouble trouble = after(Misbehaviour.TOO_MANY_FOR_LONG, 5);
            assertThat(trouble.sentence()).contains("svarede 429").contains("har for travlt");
            assertThat(trouble.again()).isTrue();
            assertThat(standIn.count("/tables")).isEqualTo(1);
        }

        @Test
        void aRefusedRequestIsNeverTriedAgainAndItsBodyIsShownAndKept() {
            standIn.misbehave("/tables", Misbehaviour.VALUE_NOT_FOUND, 1);
            List<Answer> kept = new ArrayList<>();
            SourceTrouble trouble =
                    catchThrowableOfType(SourceTrouble.class, () -> wire.send(tables(), deadline(), kept::add));

            assertThat(trouble.sentence())
                    .contains("svarede 400 (EXTRACT-NOTFOUND): »Kan ikke finde værdien: 999 (OMRÅDE)«")
                    .contains("Kaldets nummer hos kilden");
            assertThat(trouble.code()).isEqualTo("EXTRACT-NOTFOUND");
            assertThat(trouble.again()).isFalse();
            assertThat(standIn.count("/tables")).isEqualTo(1);
            assertThat(kept).extracting(Answer::status).containsExactly(400);
        }

        @Test
        void aHostThatKeepsFailingIsLeftAlone() {
            after(Misbehaviour.SERVER_ERROR, 20);
            SourceTrouble trouble = trouble(wire, tables());
            assertThat(trouble.sentence()).contains("har fejlet flere gange i træk");
            assertThat(standIn.count("/tables")).isEqualTo(5);
        }

        @Test
        void aLineThatIsCutIsSaidSo() {
            assertThat(after(Misbehaviour.CUT_OFF, 9).sentence()).contains("blev afbrudt undervejs");
        }

        @Test
        void aHostThatIsNotThereIsSaidSo() {
            standIn.close();
            assertThat(trouble(wire, tables()).sentence()).contains("ingen forbindelse til " + standIn.host());
        }
    }

    @Nested
    class Bodies {
        @Test
        void aWebPageInPlaceOfDataIsQuotedByItsTitle() {
            assertThat(after(Misbehaviour.WEB_PAGE, 1).sentence())
                    .contains("svarede med en webside (»Vi er lidt overbelastede«) i stedet for data");
        }

        @Test
        void aWebPageWithAnErrorIsQuotedToo() {
            assertThat(after(Misbehaviour.WEB_PAGE_400, 1).sentence())
                    .contains("svarede 400 med en webside (»Vi er lidt overbelastede«)");
        }

        @Test
        void aBodyWithoutEndIsHungUpOn() {
            assertThat(after(Misbehaviour.ENDLESS, 1).sentence()).contains("er større end 3 MB og er afvist");
        }

        @Test
        void aBodyThatSaysItIsTenGigabytesIsHungUpOnAtOnce() {
            assertThat(after(Misbehaviour.TEN_GIGABYTES, 1).sentence()).contains("er større end 3 MB og er afvist");
        }

        @Test
        void aZipBombIsNotUnpackedToTheEnd() {
            standIn.misbehave("/tables", Misbehaviour.ZIP_BOMB, 1);
            SourceTrouble trouble = trouble(wire(Set.of(standIn.host()), WireSettings.LARGEST_BODY), tables());
            assertThat(trouble.sentence()).contains("»zipbombe«");
        }
    }
}
