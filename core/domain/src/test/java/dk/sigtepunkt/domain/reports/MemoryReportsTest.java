package dk.sigtepunkt.domain.reports;

final class MemoryReportsTest extends ReportStoreContract {
    private final MemoryReports reports = new MemoryReports();

    @Override
    protected ReportStore reports() {
        return reports;
    }
}
