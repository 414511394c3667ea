package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every version that people have proposed, besides those that come with the product; immutable.
 *
 * @param kept in the order of their numbers, kind by kind
 */
public record TemplateBook(List<TemplateVersion> kept) {
    public static final TemplateBook EMPTY = new TemplateBook(List.of());

    private static final Comparator<TemplateVersion> FROM =
            Comparator.comparing(one -> one.approved().orElseThrow().from());
    private static final Comparator<TemplateVersion> APPROVED =
            Comparator.comparing(one -> one.approved().orElseThrow().by().at());

    public TemplateBook {
        kept = List.copyOf(kept);
    }

    /** All of a kind, the shipped one first. */
    public List<TemplateVersion> all(ReportKind kind) {
        return Stream.concat(
                        Stream.of(ShippedTemplates.of(kind)),
                        kept.stream().filter(one -> one.ref().kind() == kind))
                .toList();
    }

    public Optional<TemplateVersion> find(TemplateRef ref) {
        return all(ref.kind()).stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /** The one that was proposed last; the shipped one when none was. */
    public TemplateVersion newest(ReportKind kind) {
        List<TemplateVersion> all = all(kind);
        return all.get(all.size() - 1);
    }

    public TemplateRef next(ReportKind kind) {
        return new TemplateRef(kind, newest(kind).ref().number() + 1);
    }

    /** The one that a report of the quarter takes which is begun now; of two from the same quarter on the one approved last. */
    public TemplateVersion inForce(ReportKind kind, Period quarter) {
        return approved(kind)
                .filter(one -> one.approved().orElseThrow().from().compareTo(quarter) <= 0)
                .max(FROM.thenComparing(APPROVED).thenComparing(one -> one.ref().number()))
                .orElseGet(() -> ShippedTemplates.of(kind));
    }

    /** The one that applies from the latest quarter on; empty when none but the shipped one does. */
    public Optional<TemplateVersion> latest(ReportKind kind) {
        return approved(kind).max(FROM.thenComparing(APPROVED));
    }

    private Stream<TemplateVersion> approved(ReportKind kind) {
        return kept.stream()
                .filter(one -> one.ref().kind() == kind && one.approved().isPresent());
    }

    /** How much was written of a kind: another number is another state. */
    public int version(ReportKind kind) {
        return kept.stream()
                .filter(one -> one.ref().kind() == kind)
                .mapToInt(TemplateVersion::version)
                .sum();
    }

    /** As it was known at an earlier time. */
    public TemplateBook knownBy(Instant time) {
        return new TemplateBook(
                kept.stream().flatMap(one -> one.knownBy(time).stream()).toList());
    }

    /** @throws IllegalArgumentException when nothing like it can follow */
    public TemplateBook with(TemplateRef ref, TemplateEntry entry) {
        List<TemplateVersion> all = new ArrayList<>(kept);
        if (entry instanceof TemplateEntry.Drafted drafted && ref.equals(next(ref.kind()))) {
            all.add(TemplateVersion.of(ref, drafted));
            all.sort(Comparator.comparing((TemplateVersion one) -> one.ref().kind())
                    .thenComparing(one -> one.ref().number()));
            return new TemplateBook(all);
        }
        if (entry instanceof TemplateEntry.Approved approved
                && find(ref).filter(one -> !one.applies()).isPresent()) {
            all.replaceAll(one -> one.ref().equals(ref) ? one.with(approved) : one);
            return new TemplateBook(all);
        }
        throw new IllegalArgumentException("what does not follow, of template " + ref);
    }
}
