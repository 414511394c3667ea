package dk.sigtepunkt.web.internal.attachments;

import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.attachments.AttachmentWords;
import dk.sigtepunkt.domain.attachments.FileInspector;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.AttachFiles;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;

/** The files beside one finding, with the form by which its committee's people put another there. */
final class FilesPage implements Page {
    private final LayoutFactory frames;
    private final EvidenceHistory evidence;
    private final ReadEvidence read;
    private final AttachFiles attach;

    FilesPage(LayoutFactory frames, EvidenceHistory evidence, ReadEvidence read, AttachFiles attach) {
        this.frames = frames;
        this.evidence = evidence;
        this.read = read;
        this.attach = attach;
    }

    static int number(PageRequest visit) {
        return KeepEvidence.number(visit.segment("number"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return shown(visit, reading, 200, List.of(), "");
    }

    /** A file was sent; what was written with it is given back with whatever is wrong, the file has to be chosen again. */
    PageResult sent(PageRequest visit, Reading reading) {
        return attach.attach(number(visit), visit::field, visit.posted().files(), visit.version(), visit.actor())
                .fold(new Answer(visit) {
                    @Override
                    public PageResult refused(List<WrittenFault> faults) {
                        return shown(visit, reading, 422, faults, "");
                    }

                    @Override
                    public PageResult clash(KeptEvidence now, String sentence) {
                        return shown(visit, reading, 409, List.of(), sentence);
                    }
                });
    }

    PageResult remove(PageRequest visit) {
        int file = KeepEvidence.number(visit.segment("file"));
        return attach.detach(number(visit), file, visit.version(), visit.actor())
                .fold(new Answer(visit) {
                    @Override
                    public PageResult refused(List<WrittenFault> faults) {
                        return new PageResult.Problem(
                                422, visit.say("form.not-kept"), faults.get(0).sentence());
                    }

                    @Override
                    public PageResult clash(KeptEvidence now, String sentence) {
                        return new PageResult.Problem(409, visit.say("form.clash"), visit.say("attachments.clash"));
                    }
                });
    }

    /** What both have in common. */
    private abstract static class Answer extends FormAnswer<KeptEvidence> {
        Answer(PageRequest visit) {
            super(visit);
        }

        @Override
        public PageResult kept(KeptEvidence now) {
            return PageResult.seeOther(base(now.number()) + "?gemt");
        }
    }

    static String base(int number) {
        return "/evidens/%d/filer".formatted(number);
    }

    private PageResult shown(PageRequest visit, Reading reading, int status, List<WrittenFault> faults, String clash) {
        Optional<PublishedEvidence> open = evidence.known(reading.known()).find(number(visit));
        Optional<KeptEvidence> own = read.find(number(visit), visit.actor(), reading.known());
        if (open.isEmpty() && own.isEmpty()) {
            return PageResult.notFound(visit, visit.say("attachments.no-finding"));
        }
        Links links = frames.carried(visit).ofAnyQuarter();
        boolean writes =
                links.day().isEmpty() && own.filter(one -> writes(one, visit)).isPresent();
        List<EvidenceFile> files = open.map(PublishedEvidence::standing)
                .orElseGet(() -> own.filter(one -> one.withdrawn().isEmpty())
                        .map(KeptEvidence::files)
                        .orElse(List.of()));
        String base = base(number(visit));
        return new PageResult.Shown(
                status,
                "attachments/files",
                frames.dated(
                        visit,
                        visit.say("attachments.title"),
                        new Link(links.page("/evidens/" + number(visit)), visit.say("attachments.back"))),
                new View(
                        files.stream()
                                .map(file -> FileLine.of(
                                        file,
                                        base,
                                        new Link(
                                                links.page(base + "/" + file.number()),
                                                file.attachment().name()),
                                        writes,
                                        visit))
                                .toList(),
                        writes ? Optional.of(form(visit, status, own.orElseThrow(), faults, clash)) : Optional.empty(),
                        visit.query().containsKey("gemt") ? visit.say("attachments.kept") : ""));
    }

    private static boolean writes(KeptEvidence one, PageRequest visit) {
        return one.state() != KeptEvidence.State.WITHDRAWN
                && visit.may(AttachFiles.needed(one), Where.in(one.committee()));
    }

    private static Form form(PageRequest visit, int status, KeptEvidence own, List<WrittenFault> faults, String clash) {
        AttachmentWords words = AttachmentWords.in(visit.words().language());
        FormSheet sheet = new FormSheet(visit::field, faults, words::label);
        FormField file = sheet.text("file", 0)
                .hinted(visit.say("attachments.file.hint", FileInspector.MOST_MEGABYTES))
                .required();
        FormField alt =
                sheet.text("alt", AttachFiles.LONGEST_ALT).inItsCase().hinted(visit.say("attachments.alt.hint"));
        FormField text =
                sheet.area("text", AttachFiles.LONGEST_TEXT).inItsCase().hinted(visit.say("attachments.text.hint"));
        sheet.add(file).add(alt).add(text).section("", "");
        return new Form(
                base(own.number()),
                FormView.version(visit, status, Optional.of(own.version())),
                sheet.faults(),
                clash,
                file,
                List.of(alt, text));
    }

    /**
     * @param version of the finding, sent back with the form
     * @param clash that somebody else wrote meanwhile; empty when nobody did
     */
    public record Form(
            String address,
            String version,
            List<FormSheet.Fault> faults,
            String clash,
            FormField file,
            List<FormField> fields) {}

    /** @param form empty for whoever puts no files there */
    public record View(List<FileLine> files, Optional<Form> form, String message) {
        /** For the template. */
        public List<Form> forms() {
            return form.stream().toList();
        }
    }
}
