package dk.sigtepunkt.content;

import dk.sigtepunkt.content.ReadResult.ObservationFile;
import dk.sigtepunkt.content.internal.CommitteeMapper;
import dk.sigtepunkt.content.internal.CrossCheck;
import dk.sigtepunkt.content.internal.Findings;
import dk.sigtepunkt.content.internal.ObservationCsv;
import dk.sigtepunkt.content.internal.SchemaCheck;
import dk.sigtepunkt.content.internal.YamlTree;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a committee file and its data files: accepted whole, or refused whole with everything that is wrong. */
public final class CommitteeReader {
    private static final SchemaCheck SCHEMA = SchemaCheck.named("committee-1.0");

    private final List<Strategy> strategies;

    /** @param strategies whose sigtepunkter the file may name; empty leaves that one check out */
    public CommitteeReader(List<Strategy> strategies) {
        this.strategies = List.copyOf(strategies);
    }

    /**
     * @param name how the file is called in findings
     * @param text the file
     * @param files where its data files are found
     */
    public ReadResult read(String name, String text, ContentFiles files) {
        return read(name, text, Optional.of(files));
    }

    /** Reads the committee file alone, without its data files: for content that was kept earlier. */
    public ReadResult readContent(String name, String text) {
        return read(name, text, Optional.empty());
    }

    private ReadResult read(String name, String text, Optional<ContentFiles> files) {
        Findings findings = new Findings(name);
        Optional<YamlTree.Located> tree = YamlTree.read(text, findings);
        tree.ifPresent(located -> SCHEMA.check(located, findings));
        if (tree.isEmpty() || !findings.none()) {
            return new ReadResult.Refused(findings.sorted());
        }
        CommitteeMapper mapper = new CommitteeMapper(tree.get(), findings);
        return mapper.committee()
                .<ReadResult>flatMap(committee -> accepted(committee, mapper, files, findings, text))
                .orElseGet(() -> new ReadResult.Refused(findings.sorted()));
    }

    private Optional<ReadResult.Accepted> accepted(
            Committee committee, CommitteeMapper mapper, Optional<ContentFiles> files, Findings findings, String text) {
        if (findings.none()) {
            new CrossCheck(committee, mapper, findings).run(strategies);
        }
        List<ObservationFile> observations =
                findings.none() && files.isPresent() ? dataFiles(mapper, committee, files.get(), findings) : List.of();
        return findings.none() ? Optional.of(new ReadResult.Accepted(committee, observations, text)) : Optional.empty();
    }

    private static List<ObservationFile> dataFiles(
            CommitteeMapper mapper, Committee committee, ContentFiles files, Findings findings) {
        List<ObservationFile> read = new ArrayList<>();
        for (CommitteeMapper.DataFile data : mapper.dataFiles()) {
            Optional<String> text = files.text(data.file());
            if (text.isEmpty()) {
                findings.add(data.line(), "Datafilen »%s« findes ikke.".formatted(data.file()));
                continue;
            }
            Findings inFile = new Findings(data.file());
            Origin origin = data.origin().equals(Origin.EXAMPLE.code()) ? Origin.EXAMPLE : Origin.REAL;
            var observations =
                    new ObservationCsv(committee.indicators(), inFile).read(text.get(), origin, data.source());
            findings.addAll(inFile.sorted());
            read.add(new ObservationFile(data.file(), Digest.of(text.get()), observations));
        }
        return read;
    }
}
