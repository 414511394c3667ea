package dk.sigtepunkt.web.internal.attachments;

import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.AttachFiles;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form in which something else is said of a file that stands beside a finding. */
final class FileWordsForm {
    private final LayoutFactory frames;
    private final ReadEvidence read;
    private final AttachFiles attach;

    FileWordsForm(LayoutFactory frames, ReadEvidence read, AttachFiles attach) {
        this.frames = frames;
        this.read = read;
        this.attach = attach;
    }

    PageResult asked(PageRequest visit, Reading reading) {
        return shown(visit, 200, List.of(), Optional.empty());
    }

    PageResult sent(PageRequest visit, Reading reading) {
        int number = FilesPage.number(visit);
        return attach.describe(number, file(visit), visit::field, visit.version(), visit.actor())
                .fold(new FormAnswer<>(visit) {
                    @Override
                    public PageResult kept(KeptEvidence now) {
                        return PageResult.seeOther(FilesPage.base(now.number()) + "?gemt");
                    }

                    @Override
                    public PageResult refused(List<WrittenFault> faults) {
                        return shown(visit, 422, faults, Optional.empty());
                    }

                    @Override
                    public PageResult clash(KeptEvidence now, String sentence) {
                        return shown(visit, 409, List.of(), Optional.of(sentence));
                    }
                });
    }

    private static int file(PageRequest visit) {
        return KeepEvidence.number(visit.segment("file"));
    }

    /** @param clash that somebody else wrote meanwhile: what the file is said to be now stands above what was written */
    private PageResult shown(PageRequest visit, int status, List<WrittenFault> faults, Optional<String> clash) {
        Optional<KeptEvidence> own = read.find(FilesPage.number(visit), visit.actor(), Optional.empty())
                .filter(one -> visit.may(AttachFiles.needed(one), Where.in(one.committee())));
        Optional<EvidenceFile> file = own.flatMap(one -> one.files().stream()
                .filter(standing -> standing.number() == file(visit))
                .findFirst());
        if (file.isEmpty()) {
            return PageResult.notFound(visit, visit.say("attachments.unknown"));
        }
        Attachment attachment = file.get().attachment();
        FormSheet sheet = sheet(visit, own.orElseThrow(), attachment, faults);
        String files = FilesPage.base(own.orElseThrow().number());
        Link back = new Link(files, visit.say("attachments.title"));
        List<String> theirs = Stream.of(attachment.alt(), attachment.text())
                .filter(text -> !text.isEmpty())
                .toList();
        return new PageResult.Shown(
                status,
                "attachments/words",
                frames.plain(visit, visit.say("attachments.change", attachment.name()), back),
                new FormView(
                        "%s/%d/ret".formatted(files, file.get().number()),
                        FormView.version(visit, status, own.map(KeptEvidence::version)),
                        new FormView.Told(sheet.faults(), clash.orElse(""), clash.isEmpty() ? List.of() : theirs),
                        sheet.sections(),
                        visit.say("attachments.change.send"),
                        back));
    }

    private static FormSheet sheet(
            PageRequest visit, KeptEvidence own, Attachment attachment, List<WrittenFault> faults) {
        AttachmentWords words = AttachmentWords.in(visit.words().language());
        EvidenceWords evidence = EvidenceWords.in(visit.words().language());
        FormSheet sheet = new FormSheet(
                name -> visit.reads() ? said(attachment, name) : visit.field(name),
                faults,
                name -> name.equals("reason") ? evidence.label(name) : words.label(name));
        sheet.add(sheet.text("alt", AttachFiles.LONGEST_ALT).hinted(visit.say("attachments.alt.hint")))
                .add(sheet.area("text", AttachFiles.LONGEST_TEXT).hinted(visit.say("attachments.text.hint")));
        if (own.state() == KeptEvidence.State.PUBLISHED) {
            sheet.add(sheet.area("reason", KeepEvidence.LONGEST_REASON)
                    .required()
                    .hinted(visit.say("attachments.reason.hint")));
        }
        return sheet.section("", "");
    }

    private static String said(Attachment attachment, String field) {
        return switch (field) {
            case "alt" -> attachment.alt();
            case "text" -> attachment.text();
            default -> "";
        };
    }
}
