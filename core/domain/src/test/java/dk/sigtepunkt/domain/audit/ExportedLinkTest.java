package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportedLinkTest {
    private static final ExportedLink ONE = new ExportedLink(
            new ChainLink(1, List.of("a", "", "»æ« \"b\\\n"), "0", "f"),
            Optional.of(new AuditReason("0a", "På\tny 🌊")));
    private static final String LINE = "{\"seq\":1,\"parts\":[\"a\",\"\",\"»æ« \\\"b\\\\\\u000a\"],\"previous\":\"0\","
            + "\"hash\":\"f\",\"reason\":{\"salt\":\"0a\",\"text\":\"På\\u0009ny 🌊\"}}";

    @Test
    void itLeavesInOneLineAndComesBackAsItWas() {
        assertThat(ONE.line()).isEqualTo(LINE);
        assertThat(ExportedLink.read(LINE)).contains(ONE);
    }

    @Test
    void everythingThatThereCanBeComesBackAsItWas() {
        for (ChainLink link : Entries.chain(new Random(4), 50)) {
            ExportedLink exported = new ExportedLink(link, Optional.empty());
            assertThat(ExportedLink.read(exported.line())).contains(exported);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"seq\":}",
                "{\"seq\":1",
                "{\"seq\":x,\"parts\":[],\"previous\":\"\",\"hash\":\"\"}",
                "{\"seq\":01,\"parts\":[],\"previous\":\"\",\"hash\":\"\"}",
                "{\"seq\":1,\"parts\":[\"a\"\"b\"],\"previous\":\"\",\"hash\":\"\"}",
                "{\"seq\":1,\"parts\":[],\"previous\":\"\",\"hash\":\"\"} ",
                "{\"seq\": 1,\"parts\":[],\"previous\":\"\",\"hash\":\"\"}",
                "{\"seq\":1,\"parts\":[\"\\u00e5\"],\"previous\":\"\",\"hash\":\"\"}",
                "{\"seq\":1,\"parts\":[\"\\u00\"],\"previous\":\"\",\"hash\":\"\"}",
                "{\"seq\":1,\"parts\":[\"a",
                "{\"seq\":99999999999999999999,\"parts\":[],\"previous\":\"\",\"hash\":\"\"}"
            })
    void whatWasNotWrittenSoIsNotRead(String line) {
        assertThat(ExportedLink.read(line)).isEmpty();
    }

    @Test
    void aHeadIsOneLineToo() {
        KeptHead head =
                new KeptHead(new AuditHead(17, "4f".repeat(32)), Instant.parse("2026-11-29T23:10:00.5Z"), "knude-1");
        assertThat(KeptHead.read(head.line() + "\n")).contains(head);
        assertThat(KeptHead.read(new KeptHead(head.head(), head.at(), "min maskine").line()))
                .map(KeptHead::node)
                .contains("min-maskine");
        for (String other : List.of(
                "", "17", head.line() + " x", head.line().replace("2026", "i går"), "0" + head.line(), "17 4f x y")) {
            assertThat(KeptHead.read(other)).as(other).isEmpty();
        }
    }
}
