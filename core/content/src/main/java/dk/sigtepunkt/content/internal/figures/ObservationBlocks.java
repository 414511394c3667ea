package dk.sigtepunkt.content.internal.figures;

import dk.sigtepunkt.content.internal.committee.AreaWords;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.content.result.ContentFiles;
import dk.sigtepunkt.content.result.Digest;
import dk.sigtepunkt.content.result.ReadResult.ObservationFile;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures that a committee file names or holds, block by block. */
public final class ObservationBlocks {
    private static final FigureFileWords WORDS = FigureFileWords.danish();
    private static final String INLINE = "committee.yaml#%d";

    private final List<YamlFields> blocks;
    private final List<Indicator> indicators;
    private final AreaWords areas;

    public ObservationBlocks(YamlTree.Located file, List<Indicator> indicators, AreaWords areas) {
        this.blocks = new YamlFields(file).groups("observations");
        this.indicators = indicators;
        this.areas = areas;
    }

    /** @param files where data files are found; empty for a committee file that stands alone */
    public List<ObservationFile> read(Optional<ContentFiles> files, Findings findings) {
        List<ObservationFile> read = new ArrayList<>();
        int inline = 0;
        for (YamlFields block : blocks) {
            if (block.has("figures")) {
                inline++;
                read.add(inline(block, INLINE.formatted(inline), findings));
            } else {
                dataFile(block, files, findings).ifPresent(read::add);
            }
        }
        return read;
    }

    private ObservationFile inline(YamlFields block, String name, Findings findings) {
        FigureRows rows = new FigureRows(indicators, areas, origin(block), block.text("source"), findings);
        StringBuilder canonical = new StringBuilder();
        canonical
                .append(origin(block).code())
                .append(';')
                .append(block.text("source"))
                .append('\n');
        for (YamlFields figure : block.groups("figures")) {
            FigureRow row = row(figure);
            rows.add(figure.line(), row);
            canonical.append(row.canonical());
        }
        return rows.file(name, Digest.of(canonical.toString()));
    }

    private static FigureRow row(YamlFields figure) {
        return new FigureRow(
                new FigureRow.Cell(
                        figure.text("indicator"), figure.text("period"), figure.text("area"), figure.text("breakdown")),
                figure.text("value"),
                figure.has("status") ? figure.text("status") : "observed",
                figure.text("knownOn"),
                figure.text("note"));
    }

    private Optional<ObservationFile> dataFile(YamlFields block, Optional<ContentFiles> files, Findings findings) {
        String file = block.text("file");
        Optional<String> text = files.flatMap(beside -> beside.text(file));
        if (text.isEmpty()) {
            findings.add(
                    block.line("file"), files.isPresent() ? WORDS.fileMissing(file) : WORDS.committeeFileAlone(file));
            return Optional.empty();
        }
        Findings inFile = new Findings(file);
        FigureRows rows = new FigureRows(indicators, areas, origin(block), block.text("source"), inFile);
        new ObservationCsvReader(inFile).read(text.get(), rows);
        findings.addAll(inFile.sorted());
        return Optional.of(rows.file(file, Digest.of(text.get())));
    }

    private static Origin origin(YamlFields block) {
        return block.text("origin").equals(Origin.EXAMPLE.code()) ? Origin.EXAMPLE : Origin.REAL;
    }
}
