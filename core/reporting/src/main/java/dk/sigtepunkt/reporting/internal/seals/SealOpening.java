package dk.sigtepunkt.reporting.internal.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealPart;
import dk.sigtepunkt.reporting.seal.SealedPart;
import dk.sigtepunkt.reporting.seal.Withholding;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.reporting.sealed.OpenedSeals;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Withholds from a seal what its reader may not read. */
@Component(service = OpenedSeals.class)
public final class SealOpening implements OpenedSeals {
    private final ReadSeals seals;

    @Activate
    public SealOpening(@Reference ReadSeals seals) {
        this.seals = seals;
    }

    @Override
    public SealFile file(SealTold.Told told) {
        SealFile file = read(seals.whole(told).file().getBytes(UTF_8), told);
        if (told.report().insider()) {
            return file;
        }
        List<SealPart> whole = file.open();
        for (ReportStep.Closed closed : told.report().report().closed()) {
            ReportItem item = closed.item();
            List<String> quoting = closedThen(whole, item) ? List.of() : SealQuotes.of(whole, item);
            file = file.withhold(
                    indexes(file, name -> SealContents.lies(name, item) || quoting.contains(name)),
                    Withholding.CLOSED,
                    closed.ground());
        }
        return file;
    }

    /** What was closed when it was sealed is named by no open part. */
    private static boolean closedThen(List<SealPart> parts, ReportItem item) {
        return parts.stream()
                .anyMatch(part -> part.name().startsWith(SealContents.CLOSED) && SealContents.lies(part.name(), item));
    }

    private static Set<Integer> indexes(SealFile file, Predicate<String> named) {
        return file.parts().stream()
                .flatMap(part -> part.<Stream<SealedPart.Open>>fold(Stream::of, withheld -> Stream.empty()))
                .filter(open -> named.test(open.part().name()))
                .map(SealedPart.Open::index)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SealFile read(byte[] bytes, SealTold.Told told) {
        try {
            return SealFile.read(bytes);
        } catch (JsonUnreadable no) {
            throw new IllegalStateException("what is kept is no seal: " + told.head(), no);
        }
    }
}
