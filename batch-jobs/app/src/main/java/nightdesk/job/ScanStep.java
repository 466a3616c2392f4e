package nightdesk.job;

import nightdesk.store.Editions;

/** Looks what lies in the input folder and copies it into the vault. */
final class ScanStep implements StepWork {
    @Override
    public Figures on(Night night) {
        Editions editions = night.tools().database().editions();
        InputScan.Result result = new InputScan(
                        night.request().input(),
                        night.request().settle(),
                        night.tools().vault(),
                        editions::pathsOf)
                .scan();
        night.found(result.files(), result.skipped());
        return new Figures(
                result.files().size() + result.skipped().size(), result.files().size());
    }
}
