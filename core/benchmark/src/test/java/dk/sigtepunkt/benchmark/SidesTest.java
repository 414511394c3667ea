package dk.sigtepunkt.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That all sides answer the same; how fast is for the benchmark to say. */
class SidesTest {
    private static final Period QUARTER = Period.quarter(2025, 3);

    @TempDir
    private Path folder;

    @Test
    void aSizeHasAsManyFiguresAsItSays() {
        for (Size size : Size.values()) {
            assertThat(size.eachSeries().mapToLong(size::length).sum()).isEqualTo(size.observations());
        }
    }

    @Test
    void bookAndArraysGiveTheSameNumbers() {
        assertThat(new BookSide(Size.SMALL).overview(QUARTER))
                .hasSize(Size.SMALL.indicators() * 6)
                .containsExactly(new PlainArrays(Size.SMALL, QUARTER).overview());
    }

    @Test
    void theDatabasesGiveTheSameBytes() throws Exception {
        EmbeddedDataSource derby = Derby.at(folder.resolve("derby"));
        derby.setCreateDatabase("create");
        List<byte[]> answers = new ArrayList<>();
        try (Connection connection = derby.getConnection()) {
            ObservationSql.createAsTheProduct(connection);
            ObservationSql.insert(connection, Rows.of(Size.SMALL), ImportFiles.LINES);
            answers.add(OverviewSql.folded(connection, QUARTER.end()));
            assertThat(new String(
                                    WrittenRows.read(connection, CommitteeFile.PREFIX, QUARTER.end())
                                            .newest(),
                                    UTF_8)
                            .lines())
                    .hasSize(Size.SMALL.series());
            connection.commit();
        }
        Derby.shutDown(derby);
        try (Connection duck = DuckDb.filled(Size.SMALL, folder.resolve("duck.db"))) {
            answers.add(OverviewSql.single(duck, OverviewSql.ARG_MAX, QUARTER.end()));
        }
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        assertThat(new String(answers.get(0), java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(Size.SMALL.indicators() + 1);
    }
}
