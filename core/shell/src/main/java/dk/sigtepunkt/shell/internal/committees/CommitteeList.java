package dk.sigtepunkt.shell.internal.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.deployments.ShortDigest;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.support.table.ShellTable;

/** The committees as IT sees them: a table, then a line for each thing that is out of the ordinary. */
final class CommitteeList {
    private final CatalogueSnapshot committees;
    private final Deployments deployments;
    private final List<InstalledBundle> installed;
    private final Map<CommitteeId, Fault> faults;

    CommitteeList(CatalogueSnapshot committees, Deployments deployments, Map<CommitteeId, Fault> faults) {
        this.committees = committees;
        this.deployments = deployments;
        this.installed = deployments.installed();
        this.faults = Map.copyOf(faults);
    }

    void print(PrintStream out) {
        table().print(out);
        long active =
                committees.committees().stream().filter(KnownCommittee::active).count();
        out.println(ConsoleWords.say(
                "committees.active", active, committees.committees().size()));
        committees.committees().forEach(known -> sideBySide(known.id(), out));
        committees.committees().forEach(known -> fault(known.id(), out));
        committees.refused().forEach(refused -> {
            out.println(ConsoleWords.say("committees.refused", Danish.moment(refused.at()), refused.source()));
            refused.details().forEach(finding -> out.println("  " + finding));
        });
    }

    private ShellTable table() {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("committees.none"));
        ConsoleWords.columns("committees.columns").forEach(table::column);
        committees.committees().forEach(known -> row(table, known));
        return table;
    }

    private void row(ShellTable table, KnownCommittee known) {
        Optional<InstalledBundle> bundle = bundle(known.id());
        table.addRow()
                .addContent(
                        known.id(),
                        known.content().name(),
                        faults.containsKey(known.id())
                                ? ConsoleWords.say("committees.state.faulty", state(known.state()))
                                : state(known.state()),
                        known.version(),
                        Danish.moment(known.since()),
                        bundle.map(one -> one.file().name()).orElse("-"),
                        ShortDigest.of(bundle.map(one -> one.file().sha256()).orElse("")),
                        bundle.map(one -> one.installed().by()).orElse("-"),
                        deployments.versionBefore(known.id()).orElse("-"));
    }

    private static String state(CommitteeState state) {
        return switch (state) {
            case ACTIVE -> ConsoleWords.say("committees.state.active");
            case STOPPED -> ConsoleWords.say("committees.state.stopped");
            case NOT_INSTALLED -> ConsoleWords.say("committees.state.not-installed");
        };
    }

    /** The one that serves; when none does, the first there is. */
    private Optional<InstalledBundle> bundle(CommitteeId committee) {
        List<InstalledBundle> own = of(committee);
        return own.stream()
                .filter(bundle -> bundle.use().serving())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private List<InstalledBundle> of(CommitteeId committee) {
        return installed.stream()
                .filter(bundle -> bundle.committee().equals(committee))
                .toList();
    }

    private void sideBySide(CommitteeId committee, PrintStream out) {
        List<InstalledBundle> own = of(committee);
        if (own.size() > 1) {
            out.println(ConsoleWords.say("committees.side-by-side", committee, own.size()));
            own.forEach(bundle -> out.printf(
                    "  %s (bundle %d, %s), %s%n",
                    bundle.version(), bundle.bundle(), bundle.file().name(), use(bundle)));
        }
    }

    private static String use(InstalledBundle bundle) {
        if (bundle.use().serving()) {
            return ConsoleWords.say("committees.use.serving");
        }
        return bundle.use().running()
                ? ConsoleWords.say("committees.use.waiting")
                : ConsoleWords.say("committees.use.stopped");
    }

    private void fault(CommitteeId committee, PrintStream out) {
        Fault fault = faults.get(committee);
        if (fault != null) {
            String since = Danish.moment(fault.since());
            String sentence = Danish.sentence(fault.sentence());
            out.println(
                    fault.needsRestart()
                            ? ConsoleWords.say("committees.fault.needs-restart", committee, since, sentence)
                            : ConsoleWords.say("committees.fault", committee, since, sentence));
        }
    }
}
