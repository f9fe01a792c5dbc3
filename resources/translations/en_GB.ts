<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_US">
    <context>
        <name>BrowsePage</name>
        <message>
            <source>Matter, client, payee, check number, amount, or any word</source>
            <translation>Matter, client, payee, cheque number, amount, or any word</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message>
            <source>Hard costs come from QuickBooks Online, which is only ever read, and go to Clio Manage. Connect one again if its sign-in is lost; nothing else changes by it.</source>
            <translation>Disbursements come from QuickBooks Online, which is only ever read, and go to Clio Manage. Connect one again if its sign-in is lost; nothing else changes by it.</translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message>
            <source>QuickBooks has no hard costs on this account since the start date. Choose an earlier start date, or another account in the settings.</source>
            <translation>QuickBooks has no disbursements on this account since the start date. Choose an earlier start date, or another account in the settings.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>{firm}: hard costs</source>
            <translation>{firm}: disbursements</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>hard costs</source>
            <translation>disbursements</translation>
        </message>
    </context>
    <context>
        <name>Reconcile</name>
        <message>
            <source>{firm}: reconciliation of hard costs</source>
            <translation>{firm}: reconciliation of disbursements</translation>
        </message>
    </context>
    <context>
        <name>ReviewTable</name>
        <message>
            <source>Hard costs</source>
            <translation>Disbursements</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>The same as Clio's Configure Sync Settings. Choose the day to start from and the account for costs paid for clients; the rest can stay as it is. Switch Clio's own import of hard costs off.</source>
            <translation>The same as Clio's Configure Sync Settings. Choose the day to start from and the account for costs paid for clients; the rest can stay as it is. Switch Clio's own import of disbursements off.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Every hard cost line that QuickBooks dates in it is compared with the review and with Clio. Nothing is written to either.</source>
            <translation>Every disbursement line that QuickBooks dates in it is compared with the review and with Clio. Nothing is written to either.</translation>
        </message>
        <message>
            <source>No hard costs in this period</source>
            <translation>No disbursements in this period</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Hard costs from QuickBooks Online to Clio Manage</source>
            <translation>Disbursements from QuickBooks Online to Clio Manage</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Clio is where your hard costs go: one entry for each, on its matter.</source>
            <translation>Clio is where your disbursements go: one entry for each, on its matter.</translation>
        </message>
        <message>
            <source>QuickBooks is where your hard costs are: checks and expenses for clients.</source>
            <translation>QuickBooks is where your disbursements are: cheques and expenses for clients.</translation>
        </message>
        <message>
            <source>You will allow this program to read users, contacts, matters and activities, and to write hard cost entries.</source>
            <translation>You will allow this program to read users, contacts, matters and activities, and to write disbursement entries.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Check</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Checks (as Clio does)</source>
            <translation>Cheques (as Clio does)</translation>
        </message>
        <message>
            <source>Checks and expenses</source>
            <translation>Cheques and expenses</translation>
        </message>
        <message>
            <source>Checks and expenses dated on or after this day are looked at.</source>
            <translation>Cheques and expenses dated on or after this day are looked at.</translation>
        </message>
        <message>
            <source>Clio already holds a hard cost of this date and amount that this program did not write.</source>
            <translation>Clio already holds a disbursement of this date and amount that this program did not write.</translation>
        </message>
        <message>
            <source>Clio does not tell programs whether hard costs are on, and nothing there hints at it. The first entry of an import proves it: if they are off, the import stops there.</source>
            <translation>Clio does not tell programs whether disbursements are on, and nothing there hints at it. The first entry of an import proves it: if they are off, the import stops there.</translation>
        </message>
        <message>
            <source>Clio does not tell programs whether hard costs are on; it holds some, so they most likely are. The first entry of an import proves it.</source>
            <translation>Clio does not tell programs whether disbursements are on; it holds some, so they most likely are. The first entry of an import proves it.</translation>
        </message>
        <message>
            <source>Clio seems to import hard costs by itself as well</source>
            <translation>Clio seems to import disbursements by itself as well</translation>
        </message>
        <message>
            <source>Clio shows no hard cost number {activity} in this window.</source>
            <translation>Clio shows no disbursement number {activity} in this window.</translation>
        </message>
        <message>
            <source>Clio stored the first entry as “{type}” and not as a hard cost, so the import stopped there.</source>
            <translation>Clio stored the first entry as “{type}” and not as a disbursement, so the import stopped there.</translation>
        </message>
        <message>
            <source>Clio takes no hard costs</source>
            <translation>Clio takes no disbursements</translation>
        </message>
        <message>
            <source>Enter the cost as a check or an expense in QuickBooks, or by hand in Clio.</source>
            <translation>Enter the cost as a cheque or an expense in QuickBooks, or by hand in Clio.</translation>
        </message>
        <message>
            <source>Every hard cost line of the period is in one place, and Clio holds what was imported.</source>
            <translation>Every disbursement line of the period is in one place, and Clio holds what was imported.</translation>
        </message>
        <message>
            <source>Hard costs are off in Clio</source>
            <translation>Disbursements are off in Clio</translation>
        </message>
        <message>
            <source>Hard costs in Clio</source>
            <translation>Disbursements in Clio</translation>
        </message>
        <message>
            <source>Import hard costs</source>
            <translation>Import disbursements</translation>
        </message>
        <message>
            <source>In QuickBooks, enter it again under Category details, on the hard cost account.</source>
            <translation>In QuickBooks, enter it again under Category details, on the disbursement account.</translation>
        </message>
        <message>
            <source>Most often hard costs are off in Clio: Settings, Billing, Expenses, then switch on “Soft and hard costs for expenses” (disbursements outside the US). If they are on, see what Clio says of the rows that failed, and untick them.</source>
            <translation>Most often disbursements are off in Clio: Settings, Billing, Expenses, then switch on “Soft and hard costs for expenses” (disbursements outside the US). If they are on, see what Clio says of the rows that failed, and untick them.</translation>
        </message>
        <message>
            <source>No QuickBooks account for hard costs has been chosen yet.</source>
            <translation>No QuickBooks account for disbursements has been chosen yet.</translation>
        </message>
        <message>
            <source>Not a check or expense</source>
            <translation>Not a cheque or expense</translation>
        </message>
        <message>
            <source>Only checks and expenses are imported; this is another kind of transaction.</source>
            <translation>Only cheques and expenses are imported; this is another kind of transaction.</translation>
        </message>
        <message>
            <source>Other hard costs in Clio</source>
            <translation>Other disbursements in Clio</translation>
        </message>
        <message>
            <source>QuickBooks does not say which plan this is. Hard costs need Plus or Advanced. Nothing is blocked.</source>
            <translation>QuickBooks does not say which plan this is. Disbursements need Plus or Advanced. Nothing is blocked.</translation>
        </message>
        <message>
            <source>QuickBooks says that your plan is {plan}. Hard costs need Plus or Advanced, which can name a customer on each line.</source>
            <translation>QuickBooks says that your plan is {plan}. Disbursements need Plus or Advanced, which can name a customer on each line.</translation>
        </message>
        <message>
            <source>Reading checks and expenses from QuickBooks</source>
            <translation>Reading cheques and expenses from QuickBooks</translation>
        </message>
        <message>
            <source>Reading hard costs from Clio</source>
            <translation>Reading disbursements from Clio</translation>
        </message>
        <message>
            <source>The amount is below zero, as for a refund; Clio takes no negative hard cost.</source>
            <translation>The amount is below zero, as for a refund; Clio takes no negative disbursement.</translation>
        </message>
        <message>
            <source>The hard cost lines that QuickBooks dates in the period.</source>
            <translation>The disbursement lines that QuickBooks dates in the period.</translation>
        </message>
        <message>
            <source>The setting “Import hard costs” is off, so nothing is written to Clio.</source>
            <translation>The setting “Import disbursements” is off, so nothing is written to Clio.</translation>
        </message>
        <message>
            <source>They are no hard costs by the settings.</source>
            <translation>They are no disbursements by the settings.</translation>
        </message>
    </context>
</TS>
