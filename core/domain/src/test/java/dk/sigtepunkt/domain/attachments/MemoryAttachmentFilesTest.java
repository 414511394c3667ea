package dk.sigtepunkt.domain.attachments;

class MemoryAttachmentFilesTest extends AttachmentFilesContract {
    private final AttachmentFiles files = new MemoryAttachmentFiles();

    @Override
    protected AttachmentFiles files() {
        return files;
    }
}
