package dk.sigtepunkt.sources.internal.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final long MUCH = 1_000_000_000;

    @Test
    void theRowAfterTheLastThatThereIsRoomForIsNamed() {
        Room room = new Room(3, MUCH);
        for (int line = 2; line <= 4; line++) {
            room.row("linje " + line, 2, 8);
        }
        assertThatThrownBy(() -> room.row("linje 5", 2, 8))
                .isInstanceOf(SourceTrouble.class)
                .hasMessageContaining("linje 5")
                .hasMessageContaining("Del filen");
    }

    @Test
    void aFewRowsWithMuchInThemAreTooMuchToo() {
        Room room = new Room(1_000_000, 10_000);
        assertThatThrownBy(() -> {
                    for (int line = 2; line < 1000; line++) {
                        room.text("x".repeat(100) + line, "linje " + line);
                    }
                })
                .isInstanceOf(SourceTrouble.class)
                .hasMessageContaining("i hukommelsen")
                .hasMessageContaining("linje ");
    }

    @Test
    void aTextThatStandsInManyCellsIsKeptOnce() {
        Room room = new Room(10, MUCH);
        String first = room.text("Kvinder", "linje 2");
        assertThat(room.text(new String("Kvinder"), "linje 3")).isSameAs(first);
    }

    @Test
    void jsonIsMeasuredByWhatItBecomesNotByItsBytes() {
        byte[] small = "[{\"a\":1},{\"a\":2}]".getBytes(UTF_8);
        byte[] many = ("[" + "{},".repeat(10_000) + "{}]").getBytes(UTF_8);
        assertThatCode(() -> JsonSize.check(small, 100_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> JsonSize.check(many, 100_000))
                .isInstanceOf(SourceTrouble.class)
                .hasMessageContaining("linje 1, tegn");
        assertThatCode(() -> JsonSize.check("[{".getBytes(UTF_8), 100_000)).doesNotThrowAnyException();
    }
}
