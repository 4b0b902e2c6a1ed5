// SPDX-License-Identifier: EUPL-1.2
import java.io.FileInputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds PDF files against veraPDF's profile of PDF/UA-1 and prints what fails, a line a rule and file. */
public final class UACheck {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean isClean = true;
        for (String file : files) {
            var failures = new TreeMap<String, String>();
            try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1);
                    var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                    var rule = assertion.getRuleId();
                    failures.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), assertion.getMessage());
                }
            }
            for (var failure : failures.entrySet()) {
                isClean = false;
                System.out.println(file + ": " + failure.getKey() + " " + failure.getValue());
            }
        }
        System.exit(isClean ? 0 : 1);
    }
}
