package dk.sigtepunkt.sources.internal.read;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.sources.internal.connection.Document;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Sources to read by, with as little said as a test needs. */
public final class GivenSource {
    public static final IndicatorId INDICATOR = new IndicatorId(new CommitteeId("prove"), "tal");

    private GivenSource() {}

    /** A source whose figures are in the column {@code Tal} for the periods in {@code Periode}. */
    public static SourceDefinition with(Map<String, String> settings) {
        return with(settings, mapping("Periode", "Tal"));
    }

    public static SourceDefinition with(Map<String, String> settings, FigureMapping... figures) {
        return new SourceDefinition(
                new SourceKey(new CommitteeId("prove"), "kilde"),
                "Prøvekilden",
                Connector.CSV,
                settings,
                Rhythm.BY_HAND,
                Guards.DEFAULT,
                0,
                List.of(figures));
    }

    public static FigureMapping mapping(String period, String value) {
        return new FigureMapping(INDICATOR, Map.of(), period, "", Map.of(), Map.of(), Map.of(), value, "", 1, "");
    }

    public static Document document(byte[] content) {
        String sha256 = HexFormat.of().toHexDigits(Arrays.hashCode(content)).repeat(8);
        return new Document(
                new KeptDocument(
                        new KeptDocument.Request("prøve", ""),
                        new KeptDocument.Response(200, Map.of(), ""),
                        Instant.EPOCH,
                        new KeptDocument.Content(sha256, content.length),
                        "prøve/1"),
                content);
    }
}
