package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.check.CrossCheck;
import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.figures.ObservationBlocks;
import dk.sigtepunkt.content.internal.jar.BundleHeaders;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.SchemaCheck;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.content.result.ContentFiles;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.content.result.ReadResult.ObservationFile;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a committee file and its data files: accepted whole, or refused whole with everything that is wrong. */
public final class CommitteeReader {
    private static final SchemaCheck SCHEMA = SchemaCheck.named("committee-1.0");
    private static final Pattern ID = Pattern.compile("(?m)^id:[ \\t]*[\"']?([^\"'\\s#]+)");

    private final List<Strategy> strategies;
    private final Municipality municipality;

    /** For content that is only looked at: it does not matter in which municipality. */
    public CommitteeReader(List<Strategy> strategies) {
        this(strategies, Municipality.UNNAMED);
    }

    /**
     * @param strategies whose sigtepunkter the file may name; empty leaves that one check out
     * @param municipality whose figures they are where the file names no area
     */
    public CommitteeReader(List<Strategy> strategies, Municipality municipality) {
        this.strategies = List.copyOf(strategies);
        this.municipality = municipality;
    }

    /**
     * @param name how the file is called in findings
     * @param text the file
     * @param files where its data files are found
     */
    public ReadResult read(String name, String text, ContentFiles files) {
        return read(name, text, (blocks, findings) -> blocks.read(Optional.of(files), findings));
    }

    /** Reads a committee file that stands alone, so that its figures must stand in it. */
    public ReadResult readAlone(String name, String text) {
        return read(name, text, (blocks, findings) -> blocks.read(Optional.empty(), findings));
    }

    /** Reads the committee file without any figures: for content that was kept earlier. */
    public ReadResult readContent(String name, String text) {
        return read(name, text, (blocks, findings) -> List.of());
    }

    /** Whose content a committee file says it is, also when the rest of it cannot be read. */
    public static Optional<CommitteeId> statedId(String text) {
        Matcher line = ID.matcher(text);
        return line.find() ? BundleHeaders.id(line.group(1)) : Optional.empty();
    }

    private ReadResult read(
            String name, String text, BiFunction<ObservationBlocks, Findings, List<ObservationFile>> figures) {
        Findings findings = new Findings(name);
        Optional<YamlTree.Located> tree = YamlTree.read(text, findings);
        tree.ifPresent(located -> SCHEMA.check(located, findings));
        if (tree.isEmpty() || !findings.none()) {
            return new ReadResult.Refused(findings.sorted());
        }
        CommitteeMapper mapper = new CommitteeMapper(tree.get(), municipality, findings);
        Optional<Committee> committee = mapper.committee();
        if (committee.isPresent() && findings.none()) {
            new CrossCheck(committee.get(), mapper, findings).run(strategies);
        }
        if (committee.isEmpty() || !findings.none()) {
            return new ReadResult.Refused(findings.sorted());
        }
        List<ObservationFile> observations = figures.apply(
                new ObservationBlocks(tree.get(), committee.get().indicators(), mapper.areas()), findings);
        return findings.none()
                ? new ReadResult.Accepted(committee.get(), observations, text, mapper.version())
                : new ReadResult.Refused(findings.sorted());
    }
}
