<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_US">
    <context>
        <name>AccountList</name>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>QuickBooks accounts</source>
            <translation>Comptes QuickBooks</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Chercher des comptes</translation>
        </message>
        <message>
            <source>Search accounts and types</source>
            <translation>Chercher des comptes et des types</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>{name} (inactive)</source>
            <translation>{name} (inactif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDesk</name>
        <message>
            <source>Look for &amp;attachments</source>
            <translation>Chercher les pièces &amp;jointes</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>1 attachment</source>
            <translation>1 pièce jointe</translation>
        </message>
        <message>
            <source>None in QuickBooks</source>
            <translation>Aucune dans QuickBooks</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>{name} ({n} KB)</source>
            <translation>{name} ({n} Ko)</translation>
        </message>
        <message>
            <source>{n} attachments</source>
            <translation>{n} pièces jointes</translation>
        </message>
    </context>
    <context>
        <name>BrowsePage</name>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Chercher</translation>
        </message>
        <message>
            <source>&amp;Undo this import…</source>
            <translation>&amp;Annuler cette importation…</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Écritures</translation>
        </message>
        <message>
            <source>Found: {n}, {total}</source>
            <translation>Trouvé : {n}, {total}</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importations</translation>
        </message>
        <message>
            <source>Matter, client, payee, check number, amount, or any word</source>
            <translation>Dossier, client, bénéficiaire, numéro de chèque, montant ou tout autre mot</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Every import is listed here once it is made: who made it and when, what it wrote to Clio, and the way to undo it.</source>
            <translation>Rien n’a encore été importé. Chaque importation figure ici une fois faite : par qui et quand, ce qu’elle a écrit dans Clio, et comment l’annuler.</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>Lecture de l’historique…</translation>
        </message>
        <message>
            <source>Undo the s&amp;elected…</source>
            <translation>Annuler la s&amp;élection…</translation>
        </message>
        <message>
            <source>{when}, {who}</source>
            <translation>{when}, {who}</translation>
        </message>
    </context>
    <context>
        <name>Called</name>
        <message>
            <source>All {customers}</source>
            <translation>Tous les {customers}</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>Donateur</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>Donateurs</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invité</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Invités</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>No {customer}</source>
            <translation>Aucun {customer}</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Locataire</translation>
        </message>
        <message>
            <source>Tenants</source>
            <translation>Locataires</translation>
        </message>
    </context>
    <context>
        <name>Cells</name>
        <message>
            <source>{n} lines become one entry in Clio.</source>
            <translation>{n} lignes deviennent une seule écriture dans Clio.</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Primary Subscriber</source>
            <translation>Abonné principal</translation>
        </message>
        <message>
            <source>chosen now</source>
            <translation>choisi maintenant</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
    </context>
    <context>
        <name>ClioFacts</name>
        <message>
            <source>A matter you may not see</source>
            <translation>Un dossier que vous ne pouvez pas voir</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>As it was written; Clio was not asked for this entry.</source>
            <translation>Telle qu’elle a été écrite; Clio n’a pas été interrogé sur cette écriture.</translation>
        </message>
        <message>
            <source>Bill {number}</source>
            <translation>Facture {number}</translation>
        </message>
        <message>
            <source>Clio</source>
            <translation>Clio</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Diffère par</translation>
        </message>
        <message>
            <source>Entry in Clio</source>
            <translation>Écriture dans Clio</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>None: the entry arrives unassigned</source>
            <translation>Aucun : l’écriture arrive sans dossier</translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>Pas encore choisi</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>Not written by this program: marked as being in Clio.</source>
            <translation>Pas écrite par ce programme : marquée comme étant dans Clio.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>On a bill</source>
            <translation>Sur une facture</translation>
        </message>
        <message>
            <source>Prints on the client's bill.</source>
            <translation>S’imprime sur la facture du client.</translation>
        </message>
        <message>
            <source>QuickBooks</source>
            <translation>QuickBooks</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>The mark at its end tells any computer that this cost is in Clio.</source>
            <translation>La marque à la fin indique à tout ordinateur que ce débours est dans Clio.</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>What Clio said</source>
            <translation>Réponse de Clio</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{matter} (suggested)</source>
            <translation>{matter} (suggéré)</translation>
        </message>
        <message>
            <source>{name} (Primary Subscriber)</source>
            <translation>{name} (abonné principal)</translation>
        </message>
        <message>
            <source>{prints} Edited here; QuickBooks says: {own}</source>
            <translation>{prints} Modifiée ici; QuickBooks indique : {own}</translation>
        </message>
    </context>
    <context>
        <name>ClioPlace</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Another address</source>
            <translation>Autre adresse</translation>
        </message>
        <message>
            <source>As Clio's address begins in your browser</source>
            <translation>Selon le début de l’adresse de Clio dans votre navigateur</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Europe and United Kingdom</source>
            <translation>Europe et Royaume-Uni</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
    </context>
    <context>
        <name>ClioSetup</name>
        <message>
            <source>Connect Clio</source>
            <translation>Connecter Clio</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Columns, from left to right</source>
            <translation>Colonnes, de gauche à droite</translation>
        </message>
        <message>
            <source>Move &amp;left</source>
            <translation>Vers la &amp;gauche</translation>
        </message>
        <message>
            <source>Move &amp;right</source>
            <translation>Vers la &amp;droite</translation>
        </message>
        <message>
            <source>Re&amp;set columns</source>
            <translation>Réi&amp;nitialiser</translation>
        </message>
        <message>
            <source>Ticked columns are shown. The list goes from left to right.</source>
            <translation>Les colonnes cochées sont affichées. La liste va de gauche à droite.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>Not matched yet</source>
            <translation>Pas encore associé</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Type, number</source>
            <translation>Type, numéro</translation>
        </message>
        <message>
            <source>{count} to choose from</source>
            <translation>{count} au choix</translation>
        </message>
        <message>
            <source>{matter} (suggested)</source>
            <translation>{matter} (suggéré)</translation>
        </message>
        <message>
            <source>{n} lines</source>
            <translation>{n} lignes</translation>
        </message>
    </context>
    <context>
        <name>ConnectionLabel</name>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Reconnectez-vous</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message>
            <source>&amp;Back to the review</source>
            <translation>&amp;Retour à la revue</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Hard costs come from QuickBooks Online, which is only ever read, and go to Clio Manage. Connect one again if its sign-in is lost; nothing else changes by it.</source>
            <translation>Les débours proviennent de QuickBooks Online, qui est seulement lu, et vont dans Clio Manage. Reconnectez l’un ou l’autre si sa connexion est perdue; rien d’autre n’en est changé.</translation>
        </message>
        <message>
            <source>This computer has no key store that can be used, so sign-ins last only until this program is closed.</source>
            <translation>Cet ordinateur n’a pas de trousseau de clés utilisable : les connexions ne durent que jusqu’à la fermeture du programme.</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <source>Contents of the guide</source>
            <translation>Table des matières du guide</translation>
        </message>
    </context>
    <context>
        <name>CopyLine</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Copier : {name}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Something went wrong in this program</source>
            <translation>Une erreur s’est produite dans ce programme</translation>
        </message>
        <message>
            <source>This is a mistake in the program, not in your books. What was written to Clio is noted, and nothing is ever written twice. Please send this report; it holds no secrets.</source>
            <translation>L’erreur vient du programme, pas de vos livres. Ce qui a été écrit dans Clio est noté, et rien n’est jamais écrit deux fois. Veuillez envoyer ce rapport; il ne contient aucun secret.</translation>
        </message>
    </context>
    <context>
        <name>DateEdit</name>
        <message>
            <source>Keys as in QuickBooks: t today, + - day, w k week, m h month, y r year</source>
            <translation>Touches comme dans QuickBooks : t aujourd’hui, + et - jour, w k semaine, m h mois, y r année</translation>
        </message>
    </context>
    <context>
        <name>DecideMenu</name>
        <message>
            <source>Nothing can be decided about this row here</source>
            <translation>Il n’y a rien à décider ici pour cette rangée</translation>
        </message>
        <message>
            <source>What to do with the selected rows</source>
            <translation>Que faire des rangées sélectionnées</translation>
        </message>
    </context>
    <context>
        <name>DecisionDesk</name>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Choose a matter</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Clio has others, which were not read; reading them may take minutes.</source>
            <translation>Clio en a d’autres, qui n’ont pas été lus; les lire peut prendre quelques minutes.</translation>
        </message>
        <message>
            <source>Enter as another user</source>
            <translation>Inscrire pour un autre utilisateur</translation>
        </message>
        <message>
            <source>It is in Clio already</source>
            <translation>Il est déjà dans Clio</translation>
        </message>
        <message>
            <source>It is this entry</source>
            <translation>C’est cette écriture</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lier</translation>
        </message>
        <message>
            <source>Link to a contact</source>
            <translation>Lier à un contact</translation>
        </message>
        <message>
            <source>Only the contacts that this review is about are listed.</source>
            <translation>Seuls les contacts que concerne cette revue sont listés.</translation>
        </message>
        <message>
            <source>Only the matters that this review is about are listed.</source>
            <translation>Seuls les dossiers que concerne cette revue sont listés.</translation>
        </message>
        <message>
            <source>The matter in Clio for {costs}.</source>
            <translation>Le dossier dans Clio pour {costs}.</translation>
        </message>
        <message>
            <source>Which entry in Clio is {cost}? It counts as imported, and is never sent.</source>
            <translation>À quelle écriture de Clio correspond {cost}? Le débours compte comme importé et n’est jamais envoyé.</translation>
        </message>
        <message>
            <source>Who is the QuickBooks customer {customer} in Clio? This holds for all of their costs.</source>
            <translation>Qui est, dans Clio, le client QuickBooks {customer}? La réponse vaut pour tous ses débours.</translation>
        </message>
        <message>
            <source>Whose entry in Clio will it be: {costs}?</source>
            <translation>À quel utilisateur l’écriture appartiendra-t-elle dans Clio : {costs}?</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>1 row</source>
            <translation>1 rangée</translation>
        </message>
        <message>
            <source>accept suggestion for {rows}</source>
            <translation>l’acceptation de la suggestion pour {rows}</translation>
        </message>
        <message>
            <source>choose matter for {rows}</source>
            <translation>le choix du dossier pour {rows}</translation>
        </message>
        <message>
            <source>choose user for {rows}</source>
            <translation>le choix de l’utilisateur pour {rows}</translation>
        </message>
        <message>
            <source>edit description of {rows}</source>
            <translation>la modification de la description pour {rows}</translation>
        </message>
        <message>
            <source>exclude {rows}</source>
            <translation>l’exclusion de {rows}</translation>
        </message>
        <message>
            <source>import {rows} anyway</source>
            <translation>l’importation malgré tout de {rows}</translation>
        </message>
        <message>
            <source>include {rows}</source>
            <translation>le retour de {rows}</translation>
        </message>
        <message>
            <source>leave {rows} as they are</source>
            <translation>la décision de laisser {rows} telles quelles</translation>
        </message>
        <message>
            <source>link {customer}</source>
            <translation>le lien de {customer}</translation>
        </message>
        <message>
            <source>mark {rows} as in Clio</source>
            <translation>la marque « dans Clio » pour {rows}</translation>
        </message>
        <message>
            <source>mark {rows} as not in Clio</source>
            <translation>la marque « pas dans Clio » pour {rows}</translation>
        </message>
        <message>
            <source>show {rows} again</source>
            <translation>le nouvel affichage de {rows}</translation>
        </message>
        <message>
            <source>{n} rows</source>
            <translation>{n} rangées</translation>
        </message>
    </context>
    <context>
        <name>DescribeDialog</name>
        <message>
            <source>&amp;Description</source>
            <translation>&amp;Description</translation>
        </message>
        <message>
            <source>All {n} costs get this description.</source>
            <translation>Les {n} débours reçoivent cette description.</translation>
        </message>
        <message>
            <source>Edit description</source>
            <translation>Modifier la description</translation>
        </message>
        <message>
            <source>It prints on the client’s bill. Nothing is changed in QuickBooks.</source>
            <translation>Elle s’imprime sur la facture du client. Rien n’est modifié dans QuickBooks.</translation>
        </message>
        <message>
            <source>Left empty, each cost keeps QuickBooks’ own text.</source>
            <translation>Si elle est vide, chaque débours garde le texte de QuickBooks.</translation>
        </message>
        <message>
            <source>Use QuickBooks’ &amp;own text</source>
            <translation>Reprendre le &amp;texte de QuickBooks</translation>
        </message>
        <message>
            <source>Use this text</source>
            <translation>Utiliser ce texte</translation>
        </message>
    </context>
    <context>
        <name>EffectPanel</name>
        <message>
            <source>The review stays as it is, as far as it was read</source>
            <translation>La revue reste telle quelle, d’après ce qui a été lu</translation>
        </message>
        <message>
            <source>This asks for more than was read. Saving reads QuickBooks and Clio again; what comes with it shows then.</source>
            <translation>Il faut lire davantage que ce qui a été lu. L’enregistrement relit QuickBooks et Clio; ce qui s’ajoute paraîtra alors.</translation>
        </message>
        <message>
            <source>What saving would change</source>
            <translation>Ce que l’enregistrement changerait</translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message>
            <source>No cost here matches the filter.</source>
            <translation>Aucun débours ne correspond au filtre.</translation>
        </message>
        <message>
            <source>Nobody has excluded a cost.</source>
            <translation>Personne n’a exclu de débours.</translation>
        </message>
        <message>
            <source>Nothing is ready to import.</source>
            <translation>Rien n’est prêt à importer.</translation>
        </message>
        <message>
            <source>Nothing is ready to import. One cost needs your attention.</source>
            <translation>Rien n’est prêt à importer. Un débours demande votre attention.</translation>
        </message>
        <message>
            <source>Nothing is ready to import. {n} costs need your attention.</source>
            <translation>Rien n’est prêt à importer. {n} débours demandent votre attention.</translation>
        </message>
        <message>
            <source>Nothing is skipped.</source>
            <translation>Rien n’est ignoré.</translation>
        </message>
        <message>
            <source>Nothing needs your attention.</source>
            <translation>Rien ne demande votre attention.</translation>
        </message>
        <message>
            <source>Nothing since the start date is in Clio yet.</source>
            <translation>Rien n’est encore dans Clio depuis la date de début.</translation>
        </message>
        <message>
            <source>QuickBooks has no hard costs on this account since the start date. Choose an earlier start date, or another account in the settings.</source>
            <translation>QuickBooks n’a aucun débours dans ce compte depuis la date de début. Choisissez une date antérieure, ou un autre compte dans les paramètres.</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>1 row</source>
            <translation>1 rangée</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Clio entry</source>
            <translation>Écriture Clio</translation>
        </message>
        <message>
            <source>Costs from {day} on</source>
            <translation>Débours à compter du {day}</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Filtered by “{text}”</source>
            <translation>Filtré par « {text} »</translation>
        </message>
        <message>
            <source>Imported {n}, {money}</source>
            <translation>{n} importés, {money}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Page {n} of {count}</source>
            <translation>Page {n} de {count}</translation>
        </message>
        <message>
            <source>QuickBooks account: {names}</source>
            <translation>Compte QuickBooks : {names}</translation>
        </message>
        <message>
            <source>Read {moment}</source>
            <translation>Lu le {moment}</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rangée</translation>
        </message>
        <message>
            <source>This page {sum}, up to here {so_far}</source>
            <translation>Cette page {sum}, jusqu’ici {so_far}</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Coché</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Total of {rows}: {total}</source>
            <translation>Total de {rows} : {total}</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>{firm}: hard costs</source>
            <translation>{firm} : débours</translation>
        </message>
        <message>
            <source>{firm}: import {run}</source>
            <translation>{firm} : importation {run}</translation>
        </message>
        <message>
            <source>{imported}; failed {failed}; not sent {rest}</source>
            <translation>{imported}; échecs : {failed}; non envoyés : {rest}</translation>
        </message>
        <message>
            <source>{n} rows</source>
            <translation>{n} rangées</translation>
        </message>
        <message>
            <source>{place}: {rows}, {total}</source>
            <translation>{place} : {rows}, {total}</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Enregistrement de {name}</translation>
        </message>
        <message>
            <source>hard costs</source>
            <translation>débours</translation>
        </message>
        <message>
            <source>import {run}</source>
            <translation>importation {run}</translation>
        </message>
    </context>
    <context>
        <name>FactSheet</name>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>Mémo</translation>
        </message>
        <message>
            <source>No description</source>
            <translation>Aucune description</translation>
        </message>
        <message>
            <source>No longer in QuickBooks</source>
            <translation>N’est plus dans QuickBooks</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Other lines</source>
            <translation>Autres lignes</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Payé à partir de</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>Row key</source>
            <translation>Clé de la rangée</translation>
        </message>
        <message>
            <source>Sum of {n} lines</source>
            <translation>Somme de {n} lignes</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Opération</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>and {n} more lines</source>
            <translation>et {n} autres lignes</translation>
        </message>
        <message>
            <source>on a QuickBooks invoice</source>
            <translation>sur une facture QuickBooks</translation>
        </message>
        <message>
            <source>{n} in other rows of this review</source>
            <translation>{n} dans d’autres rangées de cette revue</translation>
        </message>
        <message>
            <source>{n} on other accounts, not looked at</source>
            <translation>{n} dans d’autres comptes, non examinées</translation>
        </message>
        <message>
            <source>{total}, one line</source>
            <translation>{total}, une ligne</translation>
        </message>
        <message>
            <source>{total}, {n} lines</source>
            <translation>{total}, {n} lignes</translation>
        </message>
    </context>
    <context>
        <name>Farewell</name>
        <message>
            <source>An import is under way. Stop it and close?</source>
            <translation>Une importation est en cours. L’arrêter et fermer?</translation>
        </message>
        <message>
            <source>Closing: finishing what is on its way…</source>
            <translation>Fermeture : fin des envois en cours…</translation>
        </message>
        <message>
            <source>Keep importing</source>
            <translation>Continuer l’importation</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message>
            <source>What is on its way is finished first. The rest can be imported later.</source>
            <translation>Les envois en cours sont d’abord terminés. Le reste pourra être importé plus tard.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Tous les comptes</translation>
        </message>
        <message>
            <source>All months</source>
            <translation>Tous les mois</translation>
        </message>
        <message>
            <source>Clear filter&amp;s</source>
            <translation>Effacer les filtre&amp;s</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>Aucun compte</translation>
        </message>
        <message>
            <source>No customer</source>
            <translation>Aucun client</translation>
        </message>
        <message>
            <source>{n} of {of} shown</source>
            <translation>{n} sur {of} affichées</translation>
        </message>
    </context>
    <context>
        <name>FilterText</name>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Filter: words, 485.00, &gt;500, 100-200</source>
            <translation>Filtre : mots, 485,00, &gt;500, 100-200</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
    </context>
    <context>
        <name>FirmsMenu</name>
        <message>
            <source>&amp;New firm…</source>
            <translation>&amp;Nouveau cabinet…</translation>
        </message>
        <message>
            <source>Fir&amp;ms</source>
            <translation>Cabi&amp;nets</translation>
        </message>
        <message>
            <source>Not connected yet</source>
            <translation>Pas encore connecté</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Accept the terms and save. Clio then shows the app's key and secret: copy both into the fields.</source>
            <translation>Acceptez les conditions et enregistrez. Clio affiche alors la clé (App Key) et le secret (App Secret) de l’application : copiez les deux dans les champs.</translation>
        </message>
        <message>
            <source>Activities (read and write)</source>
            <translation>Activities (lecture et écriture)</translation>
        </message>
        <message>
            <source>Development</source>
            <translation>Development</translation>
        </message>
        <message>
            <source>Enter all three redirect addresses, one on each line, exactly:</source>
            <translation>Inscrivez les trois adresses de redirection, une par ligne, exactement :</translation>
        </message>
        <message>
            <source>In Keys and credentials, {tab}, switch on Show credentials, and copy the Client ID and the Client secret into the fields.</source>
            <translation>Dans Keys and credentials, {tab}, activez Show credentials, puis copiez Client ID et Client secret dans les champs.</translation>
        </message>
        <message>
            <source>In Settings, Redirect URIs, {tab}, enter all three addresses, exactly:</source>
            <translation>Dans Settings, Redirect URIs, {tab}, inscrivez les trois adresses, exactement :</translation>
        </message>
        <message>
            <source>In Settings, Redirect URIs, {tab}, enter an https address of your firm, and the same one beside. Intuit takes no address of this computer for real companies. Any page of yours will do: after signing in you copy its address back into this program.</source>
            <translation>Dans Settings, Redirect URIs, {tab}, inscrivez une adresse https de votre cabinet, et la même ci-contre. Intuit n’accepte aucune adresse de cet ordinateur pour les entreprises réelles. N’importe laquelle de vos pages convient : après la connexion, vous copiez son adresse dans ce programme.</translation>
        </message>
        <message>
            <source>Intuit asks you to fill in a questionnaire first, and may take time to look at it.</source>
            <translation>Intuit vous demande d’abord de remplir un questionnaire, et peut prendre un certain temps à l’examiner.</translation>
        </message>
        <message>
            <source>Name of the app</source>
            <translation>Nom de l’application</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Autorisation</translation>
        </message>
        <message>
            <source>Permission to read and write</source>
            <translation>Autorisation de lire et d’écrire</translation>
        </message>
        <message>
            <source>Permissions to read</source>
            <translation>Autorisations de lire</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>Adresse de redirection</translation>
        </message>
        <message>
            <source>Redirect address {number}</source>
            <translation>Adresse de redirection {number}</translation>
        </message>
        <message>
            <source>Sign in to Clio's developer portal with your Clio user and create a developer application. Its website is your firm's own; its name is free, such as:</source>
            <translation>Connectez-vous au portail des développeurs de Clio avec votre utilisateur Clio et créez une application (developer application). Son site Web est celui de votre cabinet; son nom est libre, par exemple :</translation>
        </message>
        <message>
            <source>Sign in to Intuit's developer portal, and in My Hub, App dashboard create an app for QuickBooks Online with this permission (scope):</source>
            <translation>Connectez-vous au portail des développeurs d’Intuit et, dans My Hub, App dashboard, créez une application pour QuickBooks Online avec cette autorisation (scope) :</translation>
        </message>
        <message>
            <source>Tick these permissions. Only Activities needs write:</source>
            <translation>Cochez ces autorisations. Seule Activities demande l’écriture :</translation>
        </message>
        <message>
            <source>Users, Contacts, Matters, Billing (read)</source>
            <translation>Users, Contacts, Matters, Billing (lecture)</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>Guide: {title}</source>
            <translation>Guide : {title}</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>&amp;Keyboard (F1)</source>
            <translation>&amp;Clavier (F1)</translation>
        </message>
        <message>
            <source>&amp;Search the guide</source>
            <translation>&amp;Chercher dans le guide</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>For example: undo, bill, sign in</source>
            <translation>Par exemple : annuler, facture, connexion</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>In one place. Enter shows it.</source>
            <translation>À un endroit. La touche Entrée le montre.</translation>
        </message>
        <message>
            <source>In {n} places. Enter shows the next.</source>
            <translation>À {n} endroits. La touche Entrée montre le suivant.</translation>
        </message>
        <message>
            <source>Nothing in the guide has these words.</source>
            <translation>Rien dans le guide ne contient ces mots.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>In order</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Fait obstacle</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>À regarder</translation>
        </message>
    </context>
    <context>
        <name>HealthDialog</name>
        <message>
            <source>Health check</source>
            <translation>Bilan de santé</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Everything is in order</source>
            <translation>Tout est en ordre</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Looking at both services and this computer…</source>
            <translation>Examen des deux services et de cet ordinateur…</translation>
        </message>
        <message>
            <source>Nothing in the way; {count} to look at</source>
            <translation>Aucun obstacle; {count} à regarder</translation>
        </message>
        <message>
            <source>Stop checking</source>
            <translation>Arrêter la vérification</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>{count} in the way of an import</source>
            <translation>{count} font obstacle à une importation</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>&amp;Bring back {n}</source>
            <translation>Ra&amp;mener {n}</translation>
        </message>
        <message>
            <source>&amp;Remove {n}, {money}, from Clio</source>
            <translation>&amp;Retirer {n}, {money}, de Clio</translation>
        </message>
        <message>
            <source>1 entry</source>
            <translation>1 écriture</translation>
        </message>
        <message>
            <source>Activity in Clio</source>
            <translation>Activité dans Clio</translation>
        </message>
        <message>
            <source>Already gone from Clio; its cost is free again</source>
            <translation>Déjà absente de Clio; son débours est de nouveau libre</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Changed in Clio</source>
            <translation>Modifié dans Clio</translation>
        </message>
        <message>
            <source>Changed in Clio by hand; will be removed too</source>
            <translation>Modifiée à la main dans Clio; sera retirée aussi</translation>
        </message>
        <message>
            <source>Client in Clio</source>
            <translation>Client dans Clio</translation>
        </message>
        <message>
            <source>Clio activity</source>
            <translation>Activité Clio</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Débours</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Customer in QuickBooks</source>
            <translation>Client dans QuickBooks</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Gone already {n}</source>
            <translation>Déjà absentes {n}</translation>
        </message>
        <message>
            <source>Gone already, or only marked: {n}</source>
            <translation>Déjà absentes, ou seulement marquées : {n}</translation>
        </message>
        <message>
            <source>Import {id}, {when}, by {who}</source>
            <translation>Importation {id}, {when}, par {who}</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>In Clio</source>
            <translation>Écrites</translation>
        </message>
        <message>
            <source>Kept {n}</source>
            <translation>Gardées {n}</translation>
        </message>
        <message>
            <source>Marked as in Clio already</source>
            <translation>Marqué comme étant déjà dans Clio</translation>
        </message>
        <message>
            <source>Marked as in Clio already, number {id}, {when}, by {who}</source>
            <translation>Marqué comme étant déjà dans Clio, numéro {id}, {when}, par {who}</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Matter {id}</source>
            <translation>Dossier {id}</translation>
        </message>
        <message>
            <source>No longer marked</source>
            <translation>N’est plus marqué</translation>
        </message>
        <message>
            <source>No longer marked {n}</source>
            <translation>Ne sont plus marquées {n}</translation>
        </message>
        <message>
            <source>No longer marked; the entry stays in Clio</source>
            <translation>N’est plus marquée; l’écriture reste dans Clio</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <source>Not reached {n}</source>
            <translation>Non atteintes {n}</translation>
        </message>
        <message>
            <source>Not reached; as it was</source>
            <translation>Non atteinte; inchangée</translation>
        </message>
        <message>
            <source>Nothing to remove</source>
            <translation>Rien à retirer</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>QuickBooks is not changed. The costs come back under Ready, not ticked.</source>
            <translation>QuickBooks n’est pas modifié. Les débours reviennent sous Prêt, non cochés.</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Retirées</translation>
        </message>
        <message>
            <source>Removed {n} · {money}</source>
            <translation>Retirées {n} · {money}</translation>
        </message>
        <message>
            <source>Settings used:</source>
            <translation>Paramètres utilisés :</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stay in Clio: {n}</source>
            <translation>Restent dans Clio : {n}</translation>
        </message>
        <message>
            <source>Type, number</source>
            <translation>Type, numéro</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui arrive</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Will be removed: {n}</source>
            <translation>Seront retirées : {n}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{n} entries</source>
            <translation>{n} écritures</translation>
        </message>
        <message>
            <source>{part}: {before}, now {after}</source>
            <translation>{part} : {before}, maintenant {after}</translation>
        </message>
        <message>
            <source>{run}; it did not come to its end</source>
            <translation>{run}; elle n’est pas allée jusqu’au bout</translation>
        </message>
        <message>
            <source>{told} (activity {id})</source>
            <translation>{told} (activité {id})</translation>
        </message>
        <message>
            <source>{when}  {who}: {what}</source>
            <translation>{when}  {who} : {what}</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>&amp;Back to the history</source>
            <translation>Retour à l'&amp;historique</translation>
        </message>
        <message>
            <source>&amp;Back to the review</source>
            <translation>&amp;Retour à la revue</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>&amp;Copy all of this</source>
            <translation>&amp;Copier le tout</translation>
        </message>
        <message>
            <source>A decision here is for all of the selected rows that it fits.</source>
            <translation>Une décision prise ici vaut pour toutes les rangées sélectionnées auxquelles elle convient.</translation>
        </message>
        <message>
            <source>Choose a row to see what would be written to Clio, and why.</source>
            <translation>Choisissez une rangée pour voir ce qui serait écrit dans Clio, et pourquoi.</translation>
        </message>
        <message>
            <source>No row selected</source>
            <translation>Aucune rangée sélectionnée</translation>
        </message>
        <message>
            <source>The selected cost in full</source>
            <translation>Le débours sélectionné, en entier</translation>
        </message>
        <message>
            <source>{n} rows selected</source>
            <translation>{n} rangées sélectionnées</translation>
        </message>
    </context>
    <context>
        <name>InspectorHead</name>
        <message>
            <source>What does this mean? (Shift+F1)</source>
            <translation>Qu’est-ce que cela signifie? (Maj+F1)</translation>
        </message>
    </context>
    <context>
        <name>KeyFields</name>
        <message>
            <source>Client ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>Kept; only enter a new one</source>
            <translation>Conservé; n’en inscrivez qu’un nouveau</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>Afficher le secret</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSheet</name>
        <message>
            <source>Choose the matter; the Decide menu has more such keys</source>
            <translation>Choisir le dossier; le menu Décider contient d’autres raccourcis</translation>
        </message>
        <message>
            <source>Edit the description of the selected rows</source>
            <translation>Modifier la description des rangées sélectionnées</translation>
        </message>
        <message>
            <source>Export what is shown to Excel or CSV</source>
            <translation>Exporter ce qui est affiché vers Excel ou CSV</translation>
        </message>
        <message>
            <source>Extend the selection</source>
            <translation>Étendre la sélection</translation>
        </message>
        <message>
            <source>Filter as you type; Escape clears</source>
            <translation>Filtrer pendant la frappe; Échap efface</translation>
        </message>
        <message>
            <source>From the details back to the table</source>
            <translation>Des détails, revenir au tableau</translation>
        </message>
        <message>
            <source>Go to the details of the row</source>
            <translation>Aller aux détails de la rangée</translation>
        </message>
        <message>
            <source>Go to the next payee that begins so</source>
            <translation>Aller au prochain bénéficiaire qui commence ainsi</translation>
        </message>
        <message>
            <source>Go to the table</source>
            <translation>Aller au tableau</translation>
        </message>
        <message>
            <source>History: who imported what, and undo</source>
            <translation>Historique : qui a importé quoi, et annulation</translation>
        </message>
        <message>
            <source>Import the ticked rows</source>
            <translation>Importer les rangées cochées</translation>
        </message>
        <message>
            <source>In dates</source>
            <translation>Dans les dates</translation>
        </message>
        <message>
            <source>In the details: copy what is selected, else all</source>
            <translation>Dans les détails : copier la sélection, sinon tout</translation>
        </message>
        <message>
            <source>In the details: to their beginning; End to their end</source>
            <translation>Dans les détails : au début; Fin : à la fin</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>Look for attachments in QuickBooks</source>
            <translation>Chercher les pièces jointes dans QuickBooks</translation>
        </message>
        <message>
            <source>Pause the import, and let it go on</source>
            <translation>Mettre l’importation en pause, et la reprendre</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Imprimer ce qui est affiché</translation>
        </message>
        <message>
            <source>Read QuickBooks and Clio anew</source>
            <translation>Relire QuickBooks et Clio</translation>
        </message>
        <message>
            <source>Ready, Needs attention … All</source>
            <translation>Prêt, À traiter … Tous</translation>
        </message>
        <message>
            <source>Reconcile a month</source>
            <translation>Rapprocher un mois</translation>
        </message>
        <message>
            <source>Redo it</source>
            <translation>La rétablir</translation>
        </message>
        <message>
            <source>Select all rows that are shown</source>
            <translation>Sélectionner toutes les rangées affichées</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show or hide the lines of a row</source>
            <translation>Afficher ou masquer les lignes d’une rangée</translation>
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation>Arrêter le travail en cours</translation>
        </message>
        <message>
            <source>The guide, at what is shown; there once more: this sheet</source>
            <translation>Le guide, à l’endroit de ce qui est affiché; encore une fois : cette feuille</translation>
        </message>
        <message>
            <source>The same, Clio's lists whole</source>
            <translation>De même, avec les listes entières de Clio</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Cette feuille</translation>
        </message>
        <message>
            <source>Tick or untick the selected rows</source>
            <translation>Cocher ou décocher les rangées sélectionnées</translation>
        </message>
        <message>
            <source>Undo the last decision</source>
            <translation>Annuler la dernière décision</translation>
        </message>
        <message>
            <source>What can be decided about the selected rows</source>
            <translation>Ce qui peut être décidé pour les rangées sélectionnées</translation>
        </message>
        <message>
            <source>What the row's reason means, and what to do</source>
            <translation>Ce que signifie la raison de la rangée, et que faire</translation>
        </message>
        <message>
            <source>t today, + and - day, w k week, m h month, y r year</source>
            <translation>t aujourd’hui, + et - jour, w k semaine, m h mois, y r année</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>A key has no spaces in it. Copy it with the portal's copy button.</source>
            <translation>Une clé ne contient pas d’espace. Copiez-la avec le bouton de copie du portail.</translation>
        </message>
        <message>
            <source>A key has plain letters and digits only.</source>
            <translation>Une clé ne contient que des lettres sans accent et des chiffres.</translation>
        </message>
        <message>
            <source>This is an address, not a key.</source>
            <translation>C’est une adresse, pas une clé.</translation>
        </message>
        <message>
            <source>This is shorter than the keys of Clio and Intuit. Is it the whole of it?</source>
            <translation>C’est plus court que les clés de Clio et d’Intuit. Est-ce la clé entière?</translation>
        </message>
        <message>
            <source>This is the same key twice. The secret is the other one.</source>
            <translation>C’est deux fois la même clé. Le secret est l’autre.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>&amp;Open the developer portal</source>
            <translation>&amp;Ouvrir le portail des développeurs</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>In the developer portal</source>
            <translation>Dans le portail des développeurs</translation>
        </message>
        <message>
            <source>Your firm's app keys for {service}</source>
            <translation>Les clés d’application de votre cabinet pour {service}</translation>
        </message>
        <message>
            <source>{service} lets a program in only with keys that belong to you: they say that it is your firm that asks. They stay in this computer's key store.</source>
            <translation>{service} n’admet un programme qu’avec des clés qui vous appartiennent : elles indiquent que c’est votre cabinet qui demande. Elles restent dans le trousseau de clés de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;As the system</source>
            <translation>&amp;Celle du système</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Close it and open it again when nothing is under way.</source>
            <translation>Fermez-le et rouvrez-le quand rien n’est en cours.</translation>
        </message>
        <message>
            <source>The language changes when this program is opened again</source>
            <translation>La langue change à la prochaine ouverture de ce programme</translation>
        </message>
    </context>
    <context>
        <name>LeftFacts</name>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Clio</source>
            <translation>Clio</translation>
        </message>
        <message>
            <source>QuickBooks</source>
            <translation>QuickBooks</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{before}, now {after}</source>
            <translation>{before}, maintenant {after}</translation>
        </message>
        <message>
            <source>{part} in {service}</source>
            <translation>{part} dans {service}</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Hardcost Desktop is free under the MIT licence.

Here it runs from its source: Qt and the other parts are packages of their own, and each brings its licence along. What is installed from a package has them all in this window.</source>
            <translation>Hardcost Desktop est libre, sous la licence MIT.

Ici, il s’exécute à partir de ses sources : Qt et les autres pièces sont des paquets à part, et chacun apporte sa licence. Ce qui est installé à partir d’un paquet les a toutes dans cette fenêtre.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Line {n} of {of}</source>
            <translation>Ligne {n} de {of}</translation>
        </message>
    </context>
    <context>
        <name>ListingPane</name>
        <message>
            <source>1 row</source>
            <translation>1 rangée</translation>
        </message>
        <message>
            <source>Show all &amp;differences</source>
            <translation>Afficher toutes les &amp;différences</translation>
        </message>
        <message>
            <source>Show in re&amp;view</source>
            <translation>Voir dans la re&amp;vue</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{n} rows</source>
            <translation>{n} rangées</translation>
        </message>
        <message>
            <source>{title}: {rows}</source>
            <translation>{title} : {rows}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>New firm</source>
            <translation>Nouveau cabinet</translation>
        </message>
        <message>
            <source>This is the demo firm: nothing here is real, and nothing leaves this computer.</source>
            <translation>C’est le cabinet de démonstration : rien ici n’est réel, et rien ne quitte cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>MatchFacts</name>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Entry {id}</source>
            <translation>Écriture {id}</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Nobody in Clio is named “{name}”.</source>
            <translation>Personne dans Clio ne s’appelle « {name} ».</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Même nom</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why excluded</source>
            <translation>Pourquoi exclu</translation>
        </message>
        <message>
            <source>amount hidden</source>
            <translation>montant masqué</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>et {n} de plus</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>no matter</source>
            <translation>aucun dossier</translation>
        </message>
        <message>
            <source>on a bill</source>
            <translation>sur une facture</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>{why}, by {parent}</source>
            <translation>{why}, par {parent}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Connections…</source>
            <translation>&amp;Connexions…</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Décider</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Éditio&amp;n</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrer</translation>
        </message>
        <message>
            <source>&amp;Go to the table</source>
            <translation>Aller au &amp;tableau</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>&amp;Health check…</source>
            <translation>&amp;Bilan de santé…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Import ticked rows</source>
            <translation>&amp;Importer les rangées cochées</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Clavier</translation>
        </message>
        <message>
            <source>&amp;Licences…</source>
            <translation>&amp;Licences…</translation>
        </message>
        <message>
            <source>&amp;Pause or resume the import</source>
            <translation>Mettre en &amp;pause ou reprendre l’importation</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>I&amp;mprimer…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Reasons and what to do</source>
            <translation>&amp;Raisons et marche à suivre</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Actualiser</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Paramètre&amp;s…</translation>
        </message>
        <message>
            <source>&amp;Support report…</source>
            <translation>Rapport de &amp;soutien…</translation>
        </message>
        <message>
            <source>&amp;Tick all rows shown</source>
            <translation>&amp;Cocher toutes les rangées affichées</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Untick all rows shown</source>
            <translation>&amp;Décocher toutes les rangées affichées</translation>
        </message>
        <message>
            <source>&amp;Updates…</source>
            <translation>&amp;Mises à jour…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Afficha&amp;ge</translation>
        </message>
        <message>
            <source>Histor&amp;y…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>Menus</translation>
        </message>
        <message>
            <source>Re&amp;concile…</source>
            <translation>Rappr&amp;ocher…</translation>
        </message>
        <message>
            <source>Refresh e&amp;verything</source>
            <translation>Actualiser &amp;tout</translation>
        </message>
        <message>
            <source>S&amp;top the work under way</source>
            <translation>A&amp;rrêter le travail en cours</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Enregistrer en P&amp;DF…</translation>
        </message>
        <message>
            <source>Set-&amp;up…</source>
            <translation>Con&amp;figuration…</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Connect again</source>
            <translation>Reconnecter</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>Close the set-&amp;up</source>
            <translation>Fermer la config&amp;uration</translation>
        </message>
    </context>
    <context>
        <name>NewFirmDialog</name>
        <message>
            <source>Each firm has its own two accounts, its own settings and its own record of what was imported.</source>
            <translation>Chaque cabinet a ses deux comptes, ses paramètres et son propre registre de ce qui a été importé.</translation>
        </message>
        <message>
            <source>Name of the firm</source>
            <translation>Nom du cabinet</translation>
        </message>
        <message>
            <source>New firm</source>
            <translation>Nouveau cabinet</translation>
        </message>
        <message>
            <source>Set up this firm</source>
            <translation>Configurer ce cabinet</translation>
        </message>
        <message>
            <source>There is a firm of this name already. Choose it in the menu.</source>
            <translation>Il existe déjà un cabinet de ce nom. Choisissez-le dans le menu.</translation>
        </message>
    </context>
    <context>
        <name>NewsBar</name>
        <message>
            <source>1 row</source>
            <translation>1 rangée</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to {day}</source>
            <translation>Retour au {day}</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Since the last reading: {what}.</source>
            <translation>Depuis la dernière lecture : {what}.</translation>
        </message>
        <message>
            <source>Start date {day}: {came} came in, {went} went out.</source>
            <translation>Date de début {day} : {came} entrées, {went} sorties.</translation>
        </message>
        <message>
            <source>What reading anew brought</source>
            <translation>Ce que la nouvelle lecture a apporté</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>{n} modifiées</translation>
        </message>
        <message>
            <source>{n} changed.</source>
            <translation>{n} modifiées.</translation>
        </message>
        <message>
            <source>{n} gone</source>
            <translation>{n} disparues</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} nouvelles</translation>
        </message>
        <message>
            <source>{n} rows</source>
            <translation>{n} rangées</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>&amp;Note for your colleagues</source>
            <translation>&amp;Note pour vos collègues</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Exclude from import</source>
            <translation>Exclure de l’importation</translation>
        </message>
        <message>
            <source>For example: paid by the client directly</source>
            <translation>Par exemple : payé directement par le client</translation>
        </message>
        <message>
            <source>These {n} costs are</source>
            <translation>Ces {n} débours ne vont</translation>
        </message>
        <message>
            <source>This cost is</source>
            <translation>Ce débours ne va</translation>
        </message>
        <message>
            <source>never written to Clio, until somebody takes the exclusion back.</source>
            <translation>jamais dans Clio, tant que personne n’annule l’exclusion.</translation>
        </message>
    </context>
    <context>
        <name>OfferButtons</name>
        <message>
            <source>M&amp;ore decisions</source>
            <translation>P&amp;lus de décisions</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>&amp;Accept suggested matter</source>
            <translation>Accepter le dossier s&amp;uggéré</translation>
        </message>
        <message>
            <source>&amp;Link to contact…</source>
            <translation>Lier à un c&amp;ontact…</translation>
        </message>
        <message>
            <source>&amp;Remove from Clio…</source>
            <translation>&amp;Retirer de Clio…</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>Re&amp;venir sur la décision</translation>
        </message>
        <message>
            <source>Choose &amp;matter…</source>
            <translation>C&amp;hoisir le dossier…</translation>
        </message>
        <message>
            <source>E&amp;xclude…</source>
            <translation>E&amp;xclure…</translation>
        </message>
        <message>
            <source>Edit descri&amp;ption…</source>
            <translation>Modifier la d&amp;escription…</translation>
        </message>
        <message>
            <source>Enter as another &amp;user…</source>
            <translation>&amp;Inscrire pour un autre utilisateur…</translation>
        </message>
        <message>
            <source>Import an&amp;yway</source>
            <translation>Im&amp;porter quand même</translation>
        </message>
        <message>
            <source>It &amp;is in Clio already…</source>
            <translation>Il &amp;y est déjà, dans Clio…</translation>
        </message>
        <message>
            <source>It is &amp;not in Clio</source>
            <translation>A&amp;bsent de Clio</translation>
        </message>
        <message>
            <source>Lea&amp;ve as it is</source>
            <translation>Laisser &amp;tel quel</translation>
        </message>
        <message>
            <source>Take &amp;back “Left as it is”</source>
            <translation>Ne plus lai&amp;sser tel quel</translation>
        </message>
        <message>
            <source>U&amp;pdate in Clio…</source>
            <translation>&amp;Mettre à jour dans Clio…</translation>
        </message>
    </context>
    <context>
        <name>OperatorField</name>
        <message>
            <source>Shown in the history for what is imported from now on</source>
            <translation>Figure dans l’historique pour ce qui est importé désormais</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Votre &amp;nom</translation>
        </message>
    </context>
    <context>
        <name>OutsideSigns</name>
        <message>
            <source>Import finished</source>
            <translation>Importation terminée</translation>
        </message>
        <message>
            <source>Import stopped</source>
            <translation>Importation arrêtée</translation>
        </message>
        <message>
            <source>Paused at {n} %</source>
            <translation>En pause à {n} %</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>{n} failed</source>
            <translation>{n} en échec</translation>
        </message>
        <message>
            <source>{n} imported, {money}</source>
            <translation>{n} importés, {money}</translation>
        </message>
        <message>
            <source>{n} not sent</source>
            <translation>{n} non envoyés</translation>
        </message>
    </context>
    <context>
        <name>PairsDialog</name>
        <message>
            <source>Each of these costs has one entry of the same date and amount in Clio, by another hand. Marked, they count as imported and are never sent.</source>
            <translation>Chacun de ces débours a dans Clio une écriture de même date et de même montant, d’une autre main. Marqués, ils comptent comme importés et ne sont jamais envoyés.</translation>
        </message>
        <message>
            <source>Mark {n} as in Clio</source>
            <translation>Marquer {n} comme étant dans Clio</translation>
        </message>
        <message>
            <source>They are in Clio already</source>
            <translation>Ils sont déjà dans Clio</translation>
        </message>
        <message>
            <source>{n} of the selected rows have no such entry, or several; they stay as they are.</source>
            <translation>{n} des rangées sélectionnées n’ont pas une telle écriture, ou en ont plusieurs; elles restent telles quelles.</translation>
        </message>
    </context>
    <context>
        <name>Parting</name>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Disconnect {account} from this program?</source>
            <translation>Déconnecter {account} de ce programme?</translation>
        </message>
        <message>
            <source>Keep connected</source>
            <translation>Rester connecté</translation>
        </message>
        <message>
            <source>Removed: the sign-in at {service}, and the client secret and the sign-in kept in {store}.

Kept: the record of what was imported, the settings, and which accounts this firm belongs to. What is in {service} stays as it is.</source>
            <translation>Supprimé : la connexion chez {service}, ainsi que le secret et la connexion conservés dans {store}.

Conservé : le registre de ce qui a été importé, les paramètres, et les comptes auxquels ce cabinet appartient. Ce qui est dans {service} reste tel quel.</translation>
        </message>
        <message>
            <source>The record of what was imported and the settings are kept.</source>
            <translation>Le registre de ce qui a été importé et les paramètres sont conservés.</translation>
        </message>
        <message>
            <source>{account} is disconnected</source>
            <translation>{account} est déconnecté</translation>
        </message>
    </context>
    <context>
        <name>PastDesk</name>
        <message>
            <source>Done again: {what}</source>
            <translation>Rétabli : {what}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>{keys} does it again.</source>
            <translation>{keys} rétablit.</translation>
        </message>
        <message>
            <source>{keys} undoes it.</source>
            <translation>{keys} annule.</translation>
        </message>
    </context>
    <context>
        <name>PastNote</name>
        <message>
            <source>Details and decisions come once Clio is read too.</source>
            <translation>Les détails et les décisions viendront quand Clio aura été lu aussi.</translation>
        </message>
        <message>
            <source>Details and decisions come with the new one.</source>
            <translation>Les détails et les décisions viennent avec la nouvelle.</translation>
        </message>
        <message>
            <source>From QuickBooks</source>
            <translation>De QuickBooks</translation>
        </message>
        <message>
            <source>From QuickBooks only. Clients and matters were not read from Clio; nothing can be imported or decided until they are.</source>
            <translation>De QuickBooks seulement. Les clients et les dossiers n’ont pas été lus dans Clio; rien ne peut être importé ni décidé avant qu’ils le soient.</translation>
        </message>
        <message>
            <source>From QuickBooks. Clients and matters are still being read from Clio; nothing can be imported or decided until then.</source>
            <translation>De QuickBooks. La lecture des clients et des dossiers dans Clio est en cours; rien ne peut être importé ni décidé d’ici là.</translation>
        </message>
        <message>
            <source>From the last review</source>
            <translation>De la dernière revue</translation>
        </message>
        <message>
            <source>This is the last review. {age}. Importing and deciding wait for a new one.</source>
            <translation>Voici la dernière revue. {age}. L’importation et les décisions attendent la nouvelle.</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>&amp;Period</source>
            <translation>&amp;Période</translation>
        </message>
        <message>
            <source>&amp;Reconcile</source>
            <translation>&amp;Rapprocher</translation>
        </message>
        <message>
            <source>&amp;from</source>
            <translation>&amp;du</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;au</translation>
        </message>
        <message>
            <source>The last day is before the first</source>
            <translation>Le dernier jour précède le premier</translation>
        </message>
    </context>
    <context>
        <name>PickDialog</name>
        <message>
            <source>&amp;Read all of Clio…</source>
            <translation>&amp;Lire tout Clio…</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Show &amp;all</source>
            <translation>&amp;Tout afficher</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Tapez pour chercher</translation>
        </message>
    </context>
    <context>
        <name>PrintRun</name>
        <message>
            <source>A tab or the filter above the table makes it fewer.</source>
            <translation>Un onglet ou le filtre au-dessus du tableau en réduit le nombre.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Print {n} pages</source>
            <translation>Imprimer {n} pages</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>These are {n} pages. Print them all?</source>
            <translation>Cela fait {n} pages. Les imprimer toutes?</translation>
        </message>
    </context>
    <context>
        <name>ProgressDialog</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>{amount} of {day}</source>
            <translation>{amount} du {day}</translation>
        </message>
        <message>
            <source>{amount} of {day} to {payee}</source>
            <translation>{amount} du {day} à {payee}</translation>
        </message>
        <message>
            <source>{cost} for {customer}</source>
            <translation>{cost} pour {customer}</translation>
        </message>
        <message>
            <source>{n} costs of {m} customers</source>
            <translation>{n} débours de {m} clients</translation>
        </message>
        <message>
            <source>{n} costs, all for {customer}</source>
            <translation>{n} débours, tous pour {customer}</translation>
        </message>
    </context>
    <context>
        <name>QuickBooksPlace</name>
        <message>
            <source>As connected now</source>
            <translation>Comme connecté maintenant</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Intuit's sandbox (development keys)</source>
            <translation>Bac à sable d’Intuit (clés de développement)</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>Adresse de redirection</translation>
        </message>
        <message>
            <source>Your company (production keys)</source>
            <translation>Votre entreprise (clés de production)</translation>
        </message>
    </context>
    <context>
        <name>QuickBooksSetup</name>
        <message>
            <source>Connect QuickBooks</source>
            <translation>Connecter QuickBooks</translation>
        </message>
    </context>
    <context>
        <name>ReasonPage</name>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>Listed under: {status}</source>
            <translation>Se trouve sous : {status}</translation>
        </message>
        <message>
            <source>What it means for the money</source>
            <translation>Ce que cela signifie pour l’argent</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce que cela dit</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
    </context>
    <context>
        <name>ReasonsSheet</name>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Chercher</translation>
        </message>
        <message>
            <source>For example: refund, invoice, closed</source>
            <translation>Par exemple : remboursement, facture, fermé</translation>
        </message>
        <message>
            <source>Nothing here has these words.</source>
            <translation>Rien ici ne contient ces mots.</translation>
        </message>
        <message>
            <source>Reasons and what to do</source>
            <translation>Raisons et marche à suivre</translation>
        </message>
        <message>
            <source>Statuses and reasons</source>
            <translation>États et raisons</translation>
        </message>
    </context>
    <context>
        <name>Reconcile</name>
        <message>
            <source>All clients</source>
            <translation>Tous les clients</translation>
        </message>
        <message>
            <source>All clients, {currency}</source>
            <translation>Tous les clients, {currency}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Beside these figures</source>
            <translation>À côté de ces chiffres</translation>
        </message>
        <message>
            <source>Beside these figures: {them}</source>
            <translation>À côté de ces chiffres : {them}</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Client and matter</source>
            <translation>Client et dossier</translation>
        </message>
        <message>
            <source>Clio entry {number}</source>
            <translation>Écriture Clio {number}</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mois dernier</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Trimestre dernier</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Année dernière</translation>
        </message>
        <message>
            <source>Left as it is by {who}, {when}.</source>
            <translation>Laissé tel quel par {who}, {when}.</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>No customer</source>
            <translation>Aucun client</translation>
        </message>
        <message>
            <source>No matter yet</source>
            <translation>Pas encore de dossier</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Autres jours</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>Read {moment}</source>
            <translation>Lu le {moment}</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>{cause}, left as it is</source>
            <translation>{cause}, laissé tel quel</translation>
        </message>
        <message>
            <source>{days}. QuickBooks account: {names}</source>
            <translation>{days}. Compte QuickBooks : {names}</translation>
        </message>
        <message>
            <source>{firm}: reconciliation of hard costs</source>
            <translation>{firm} : rapprochement des débours</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>Du {first} au {last}</translation>
        </message>
    </context>
    <context>
        <name>ReconcileDesk</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>New firm</source>
            <translation>Nouveau cabinet</translation>
        </message>
        <message>
            <source>Not in the review</source>
            <translation>Pas dans la revue</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>The review begins at the start date, and this row is from before it, or it has come since. Refresh the review, or choose an earlier start date.</source>
            <translation>La revue commence à la date de début, et cette rangée lui est antérieure, ou elle est arrivée depuis. Actualisez la revue, ou choisissez une date de début antérieure.</translation>
        </message>
        <message>
            <source>reconciliation</source>
            <translation>rapprochement</translation>
        </message>
    </context>
    <context>
        <name>ReconcileDialog</name>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>Reconcile</source>
            <translation>Rapprochement</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Enregistrer en P&amp;DF…</translation>
        </message>
    </context>
    <context>
        <name>ReconcileTree</name>
        <message>
            <source>Clients and matters</source>
            <translation>Clients et dossiers</translation>
        </message>
    </context>
    <context>
        <name>ResultPanel</name>
        <message>
            <source>Back under Ready, not ticked.</source>
            <translation>De retour sous Prêt, non coché.</translation>
        </message>
        <message>
            <source>Close the result</source>
            <translation>Fermer le résultat</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>Copier le résultat</translation>
        </message>
        <message>
            <source>Entry {id} in Clio</source>
            <translation>Écriture {id} dans Clio</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <source>Gone already</source>
            <translation>Déjà absents</translation>
        </message>
        <message>
            <source>Import the rest</source>
            <translation>Importer le reste</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importés</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardées</translation>
        </message>
        <message>
            <source>Never begun; these can be imported again.</source>
            <translation>Jamais commencés; ils peuvent être importés de nouveau.</translation>
        </message>
        <message>
            <source>No longer marked</source>
            <translation>N’est plus marqué</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnus</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non atteintes</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyés</translation>
        </message>
        <message>
            <source>Only marked as in Clio before; the entries stay there.</source>
            <translation>Seulement marqués comme étant dans Clio; les écritures y restent.</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Imprimer le rapport</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Retirées</translation>
        </message>
        <message>
            <source>Retry failed only</source>
            <translation>Réessayer les échecs seulement</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Still in Clio.</source>
            <translation>Encore dans Clio.</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Annuler cette importation…</translation>
        </message>
        <message>
            <source>{n} costs · {money}</source>
            <translation>{n} débours · {money}</translation>
        </message>
        <message>
            <source>{n} rows that are ready now</source>
            <translation>{n} rangées prêtes maintenant</translation>
        </message>
    </context>
    <context>
        <name>ResultTree</name>
        <message>
            <source>Cost</source>
            <translation>Débours</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>ReviewExports</name>
        <message>
            <source>It was handed to the printer.</source>
            <translation>Remis à l’imprimante.</translation>
        </message>
        <message>
            <source>New firm</source>
            <translation>Nouveau cabinet</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Imprimé</translation>
        </message>
        <message>
            <source>Saved {rows}</source>
            <translation>Enregistré : {rows}</translation>
        </message>
    </context>
    <context>
        <name>ReviewTable</name>
        <message>
            <source>Hard costs</source>
            <translation>Débours</translation>
        </message>
    </context>
    <context>
        <name>Righted</name>
        <message>
            <source>And {n} more.</source>
            <translation>Et {n} de plus.</translation>
        </message>
        <message>
            <source>Not reached: {n}.</source>
            <translation>Non atteintes : {n}.</translation>
        </message>
        <message>
            <source>Out of Clio: {n}</source>
            <translation>Retirées de Clio : {n}</translation>
        </message>
        <message>
            <source>Updated in Clio: {n}</source>
            <translation>Mises à jour dans Clio : {n}</translation>
        </message>
    </context>
    <context>
        <name>Righting</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Clio will say what QuickBooks says now. Entries on a bill, or changed a moment ago, stay as they are.</source>
            <translation>Clio indiquera ce que QuickBooks indique maintenant. Les écritures sur une facture, ou modifiées à l’instant, restent telles quelles.</translation>
        </message>
        <message>
            <source>Entries on a bill stay. The costs that are still in QuickBooks come back under Ready, not ticked.</source>
            <translation>Les écritures sur une facture restent. Les débours encore dans QuickBooks reviennent sous Prêt, non cochés.</translation>
        </message>
        <message>
            <source>QuickBooks</source>
            <translation>QuickBooks</translation>
        </message>
        <message>
            <source>Remove from Clio</source>
            <translation>Retirer de Clio</translation>
        </message>
        <message>
            <source>Remove from Clio: {costs}?</source>
            <translation>Retirer de Clio : {costs}?</translation>
        </message>
        <message>
            <source>Update in Clio</source>
            <translation>Mettre à jour dans Clio</translation>
        </message>
        <message>
            <source>Update in Clio: {costs}?</source>
            <translation>Mettre à jour dans Clio : {costs}?</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>{before}, now {after}</source>
            <translation>{before}, maintenant {after}</translation>
        </message>
    </context>
    <context>
        <name>RowWork</name>
        <message>
            <source>Being written to Clio now.</source>
            <translation>En cours d’écriture dans Clio.</translation>
        </message>
        <message>
            <source>Clio has not answered; it is asked before anything is sent again.</source>
            <translation>Clio n’a pas répondu; il est interrogé avant tout nouvel envoi.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Not written: Clio refused it. The result says why.</source>
            <translation>Non écrit : Clio l’a refusé. Le résultat dit pourquoi.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Written to Clio in this import.</source>
            <translation>Écrit dans Clio par cette importation.</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>CSV, for other programs</source>
            <translation>CSV, pour d’autres programmes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} existe déjà. Le remplacer?</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>SecondsField</name>
        <message>
            <source> seconds</source>
            <translation> secondes</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Attached in QuickBooks</source>
            <translation>Joint dans QuickBooks</translation>
        </message>
        <message>
            <source>Contact and matter</source>
            <translation>Contact et dossier</translation>
        </message>
        <message>
            <source>In Clio</source>
            <translation>Dans Clio</translation>
        </message>
        <message>
            <source>In QuickBooks</source>
            <translation>Dans QuickBooks</translation>
        </message>
        <message>
            <source>It may be one of these in Clio</source>
            <translation>Ce peut être l’une de celles-ci dans Clio</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Looks like this in Clio</source>
            <translation>Ressemble à ceci dans Clio</translation>
        </message>
        <message>
            <source>Matters to choose from</source>
            <translation>Dossiers au choix</translation>
        </message>
        <message>
            <source>Sent to Clio, answer lost</source>
            <translation>Envoyé à Clio, réponse perdue</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Will be written to Clio</source>
            <translation>Sera écrit dans Clio</translation>
        </message>
        <message>
            <source>Would be written to Clio</source>
            <translation>Serait écrit dans Clio</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>{n} de plus</translation>
        </message>
    </context>
    <context>
        <name>ServiceForm</name>
        <message>
            <source>Connect {service}</source>
            <translation>Connecter {service}</translation>
        </message>
        <message>
            <source>Connect {service} again</source>
            <translation>Reconnecter {service}</translation>
        </message>
        <message>
            <source>Connected to {account}.</source>
            <translation>Connecté à {account}.</translation>
        </message>
        <message>
            <source>Disconnect {service}</source>
            <translation>Déconnecter {service}</translation>
        </message>
        <message>
            <source>Disconnected from {account}. What was imported is still known.</source>
            <translation>Déconnecté de {account}. Ce qui a été importé reste connu.</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Déconnecter…</translation>
        </message>
        <message>
            <source>Not connected yet.</source>
            <translation>Pas encore connecté.</translation>
        </message>
    </context>
    <context>
        <name>ServiceLinks</name>
        <message>
            <source>Open in &amp;Clio</source>
            <translation>Voir &amp;Clio</translation>
        </message>
        <message>
            <source>Open in &amp;QuickBooks</source>
            <translation>Voir &amp;QuickBooks</translation>
        </message>
        <message>
            <source>The demo firm has no pages in QuickBooks or Clio.</source>
            <translation>Le cabinet de démonstration n’a pas de pages dans QuickBooks ni dans Clio.</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Connected to {account}. Its connection can be changed under Connections.</source>
            <translation>Connecté à {account}. Sa connexion se change sous Connexions.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Paramètres d’importation</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Reading accounts from QuickBooks…</source>
            <translation>Lecture des comptes de QuickBooks…</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>The same as Clio's Configure Sync Settings. Choose the day to start from and the account for costs paid for clients; the rest can stay as it is. Switch Clio's own import of hard costs off.</source>
            <translation>Comme dans Configure Sync Settings de Clio. Choisissez le jour de début et le compte des frais payés pour les clients; le reste peut rester tel quel. Désactivez l’importation des débours de Clio lui-même.</translation>
        </message>
        <message>
            <source>Which costs are brought to Clio</source>
            <translation>Quels débours vont dans Clio</translation>
        </message>
    </context>
    <context>
        <name>SetupWizard</name>
        <message>
            <source>Each thing an import needs is tried once, so that nothing surprises you later. Nothing is written.</source>
            <translation>Chaque chose dont une importation a besoin est essayée une fois, pour que rien ne vous surprenne plus tard. Rien n’est écrit.</translation>
        </message>
        <message>
            <source>Is everything in place?</source>
            <translation>Tout est-il en place?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Save and show the review</source>
            <translation>Enregistrer et voir la revue</translation>
        </message>
        <message>
            <source>Sign in to {service}</source>
            <translation>Se connecter à {service}</translation>
        </message>
        <message>
            <source>The demo firm could not be started on this computer.</source>
            <translation>Le cabinet de démonstration n’a pas pu démarrer sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The demo firm opens in a window of its own in a moment.</source>
            <translation>Le cabinet de démonstration s’ouvre dans sa propre fenêtre dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>StationRail</name>
        <message>
            <source>Step {at} of {count}: {name}</source>
            <translation>Étape {at} de {count} : {name}</translation>
        </message>
    </context>
    <context>
        <name>StatusTabs</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Choose an entry to see what happened to it.</source>
            <translation>Choisissez une écriture pour voir ce qu’elle est devenue.</translation>
        </message>
        <message>
            <source>Copy what happened to the entry</source>
            <translation>Copier ce qu’est devenue l’écriture</translation>
        </message>
        <message>
            <source>What happened to the entry</source>
            <translation>Ce qu’est devenue l’écriture</translation>
        </message>
    </context>
    <context>
        <name>SupportDesk</name>
        <message>
            <source>Save the support report</source>
            <translation>Enregistrer le rapport de soutien</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Zip file</source>
            <translation>Fichier zip</translation>
        </message>
        <message>
            <source>support report</source>
            <translation>rapport de soutien</translation>
        </message>
    </context>
    <context>
        <name>SupportDialog</name>
        <message>
            <source>&amp;Collect again</source>
            <translation>&amp;Recueillir de nouveau</translation>
        </message>
        <message>
            <source>&amp;Include the names and texts of costs</source>
            <translation>&amp;Inclure les noms et les textes des débours</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>(further lines, in the file: {n})</source>
            <translation>(autres lignes, dans le fichier : {n})</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Collecte…</translation>
        </message>
        <message>
            <source>Files of the report</source>
            <translation>Fichiers du rapport</translation>
        </message>
        <message>
            <source>For whoever helps you with this program. Nothing is sent: you save a file, and decide who gets it. Names of clients and payees, descriptions, amounts and keys are left out; look at each file here first.</source>
            <translation>Pour qui vous aide avec ce programme. Rien n’est envoyé : vous enregistrez un fichier et décidez qui le reçoit. Les noms de clients et de bénéficiaires, les descriptions, les montants et les clés sont omis; regardez d’abord chaque fichier ici.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>A&amp;rrêter</translation>
        </message>
        <message>
            <source>Support report</source>
            <translation>Rapport de soutien</translation>
        </message>
        <message>
            <source>Waiting for the work under way…</source>
            <translation>Attente du travail en cours…</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Ce que dit le fichier</translation>
        </message>
    </context>
    <context>
        <name>TickedBar</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import {n} · {money}</source>
            <translation>Importer {n} · {money}</translation>
        </message>
        <message>
            <source>{n} of them not shown</source>
            <translation>dont {n} non affichées</translation>
        </message>
        <message>
            <source>{n} selected · {money}</source>
            <translation>{n} sélectionnées · {money}</translation>
        </message>
        <message>
            <source>{n} shown · {money}</source>
            <translation>{n} affichées · {money}</translation>
        </message>
        <message>
            <source>{n} ticked · {money}</source>
            <translation>{n} cochées · {money}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Firm</source>
            <translation>Cabinet</translation>
        </message>
        <message>
            <source>Firm: {name}. Opens the list of firms</source>
            <translation>Cabinet : {name}. Ouvre la liste des cabinets</translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>Pas encore choisi</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Pas encore lu</translation>
        </message>
        <message>
            <source>Not refreshed. {age}</source>
            <translation>Non actualisé. {age}</translation>
        </message>
        <message>
            <source>Old. {age}</source>
            <translation>Ancien. {age}</translation>
        </message>
        <message>
            <source>QuickBooks account</source>
            <translation>Compte QuickBooks</translation>
        </message>
        <message>
            <source>Read QuickBooks and Clio anew (F5)</source>
            <translation>Relire QuickBooks et Clio (F5)</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>Date de début</translation>
        </message>
    </context>
    <context>
        <name>UndoPage</name>
        <message>
            <source>&amp;Keep everything</source>
            <translation>&amp;Tout garder</translation>
        </message>
        <message>
            <source>&amp;Remove from Clio</source>
            <translation>&amp;Retirer de Clio</translation>
        </message>
        <message>
            <source>Also &amp;remove what was changed in Clio by hand</source>
            <translation>Retirer &amp;aussi ce qui a été modifié à la main dans Clio</translation>
        </message>
        <message>
            <source>Looking at the entries in Clio…</source>
            <translation>Examen des écritures dans Clio…</translation>
        </message>
        <message>
            <source>Nothing is changed yet: the entries in Clio are looked at first.</source>
            <translation>Rien n’est encore changé : les écritures dans Clio sont d’abord examinées.</translation>
        </message>
        <message>
            <source>Removing the entries from Clio…</source>
            <translation>Retrait des écritures de Clio…</translation>
        </message>
        <message>
            <source>The costs that are free again are back under Ready, not ticked.</source>
            <translation>Les débours redevenus libres sont de retour sous Prêt, non cochés.</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annuler l’importation</translation>
        </message>
        <message>
            <source>Undo {n}</source>
            <translation>Annuler {n}</translation>
        </message>
        <message>
            <source>What happens to each entry</source>
            <translation>Ce qui arrive à chaque écriture</translation>
        </message>
    </context>
    <context>
        <name>UpdateBar</name>
        <message>
            <source>Do not look</source>
            <translation>Ne pas chercher</translation>
        </message>
        <message>
            <source>Look once a day</source>
            <translation>Chercher une fois par jour</translation>
        </message>
        <message>
            <source>May this program look for newer versions of itself? It would ask {host} once a day, tell it nothing but its own version, and install nothing.</source>
            <translation>Ce programme peut-il chercher des versions plus récentes de lui-même? Il interrogerait {host} une fois par jour, ne lui dirait que sa propre version, et n’installerait rien.</translation>
        </message>
        <message>
            <source>Newer versions</source>
            <translation>Versions plus récentes</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Passer cette version</translation>
        </message>
        <message>
            <source>Version {version} is available ({day}). {notes}</source>
            <translation>La version {version} est offerte ({day}). {notes}</translation>
        </message>
    </context>
    <context>
        <name>UpdatesDialog</name>
        <message>
            <source>&amp;Address, if another than the program's own</source>
            <translation>&amp;Adresse, si elle diffère de celle du programme</translation>
        </message>
        <message>
            <source>&amp;Look for newer versions once a day</source>
            <translation>&amp;Chercher des versions plus récentes une fois par jour</translation>
        </message>
        <message>
            <source>It has not looked for a newer one yet.</source>
            <translation>Il n’en a pas encore cherché de plus récente.</translation>
        </message>
        <message>
            <source>Last look: {age}. There is no newer one.</source>
            <translation>Dernière recherche : {age}. Il n’y en a pas de plus récente.</translation>
        </message>
        <message>
            <source>Last look: {age}. {why}.</source>
            <translation>Dernière recherche : {age}. {why}.</translation>
        </message>
        <message>
            <source>Once a day the program asks the address below whether there is a newer version. It sends its own version and nothing else: nothing about you, your firm or your costs. It believes only what its makers signed, and it never downloads or installs anything by itself.</source>
            <translation>Une fois par jour, le programme demande à l’adresse ci-dessous s’il existe une version plus récente. Il envoie sa propre version et rien d’autre : rien sur vous, votre cabinet ou vos débours. Il ne croit que ce que ses auteurs ont signé, et ne télécharge ni n’installe jamais rien de lui-même.</translation>
        </message>
        <message>
            <source>Open the page about it</source>
            <translation>Ouvrir la page à ce sujet</translation>
        </message>
        <message>
            <source>There is a newer one: version {version} ({day}). {notes}</source>
            <translation>Il y en a une plus récente : la version {version} ({day}). {notes}</translation>
        </message>
        <message>
            <source>This build has no update address, so it asks nobody for newer versions. Whoever installed it can tell you of them.</source>
            <translation>Cette édition n’a pas d’adresse de mise à jour; elle ne demande donc à personne s’il y a des versions plus récentes. Qui l’a installée peut vous en informer.</translation>
        </message>
        <message>
            <source>This is version {version}.</source>
            <translation>Voici la version {version}.</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>Choose a period and press Reconcile</source>
            <translation>Choisissez une période et appuyez sur Rapprocher</translation>
        </message>
        <message>
            <source>Every hard cost line that QuickBooks dates in it is compared with the review and with Clio. Nothing is written to either.</source>
            <translation>Chaque ligne de débours que QuickBooks y date est comparée à la revue et à Clio. Rien n’est écrit ni d’un côté ni de l’autre.</translation>
        </message>
        <message>
            <source>No hard costs in this period</source>
            <translation>Aucun débours dans cette période</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Reconciling…</source>
            <translation>Rapprochement…</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>&amp;As read</source>
            <translation>&amp;Ordre de lecture</translation>
        </message>
        <message>
            <source>&amp;Columns…</source>
            <translation>&amp;Colonnes…</translation>
        </message>
        <message>
            <source>&amp;Hide this column</source>
            <translation>&amp;Masquer cette colonne</translation>
        </message>
        <message>
            <source>&amp;Largest or last first</source>
            <translation>&amp;Plus grands ou derniers d’abord</translation>
        </message>
        <message>
            <source>&amp;Open all lines</source>
            <translation>&amp;Ouvrir toutes les lignes</translation>
        </message>
        <message>
            <source>&amp;Reset columns</source>
            <translation>&amp;Réinitialiser les colonnes</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>C&amp;lose all lines</source>
            <translation>&amp;Fermer toutes les lignes</translation>
        </message>
        <message>
            <source>Clear &amp;filters</source>
            <translation>&amp;Effacer les filtres</translation>
        </message>
        <message>
            <source>Sort &amp;downwards</source>
            <translation>Tri &amp;décroissant</translation>
        </message>
        <message>
            <source>Sort &amp;upwards</source>
            <translation>Tri &amp;croissant</translation>
        </message>
    </context>
    <context>
        <name>WaitingPage</name>
        <message>
            <source>&amp;Open the browser again</source>
            <translation>&amp;Rouvrir le navigateur</translation>
        </message>
        <message>
            <source>&amp;Use this address</source>
            <translation>&amp;Utiliser cette adresse</translation>
        </message>
        <message>
            <source>Address of the sign-in page</source>
            <translation>Adresse de la page de connexion</translation>
        </message>
        <message>
            <source>Address the browser ended on</source>
            <translation>Adresse où le navigateur s’est arrêté</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>If it appears after you allowed the access, nothing is lost: copy the whole address from the browser's address bar, or the code that Clio shows, and paste it here. If it complains about the redirect address, the addresses registered with your app keys differ from those this program showed: cancel, register them exactly, and try again.</source>
            <translation>Si elle paraît après que vous avez autorisé l’accès, rien n’est perdu : copiez l’adresse entière de la barre d’adresse du navigateur, ou le code que Clio affiche, et collez-la ici. Si elle se plaint de l’adresse de redirection, les adresses inscrites avec vos clés d’application diffèrent de celles que ce programme a affichées : annulez, inscrivez-les exactement, et réessayez.</translation>
        </message>
        <message>
            <source>No browser opened?</source>
            <translation>Aucun navigateur ne s’est ouvert?</translation>
        </message>
        <message>
            <source>Open it again, or copy this address into any browser on this computer.</source>
            <translation>Rouvrez-le, ou copiez cette adresse dans n’importe quel navigateur de cet ordinateur.</translation>
        </message>
        <message>
            <source>Sign in there and allow the access. This window goes on by itself.</source>
            <translation>Connectez-vous là et autorisez l’accès. Cette fenêtre continue d’elle-même.</translation>
        </message>
        <message>
            <source>The browser shows an error page?</source>
            <translation>Le navigateur affiche une page d’erreur?</translation>
        </message>
        <message>
            <source>Time is up; ending the wait…</source>
            <translation>Le temps est écoulé; fin de l’attente…</translation>
        </message>
        <message>
            <source>Waiting for the browser</source>
            <translation>Attente du navigateur</translation>
        </message>
        <message>
            <source>Waiting for {service} in your browser</source>
            <translation>Attente de {service} dans votre navigateur</translation>
        </message>
        <message>
            <source>{time} minutes left</source>
            <translation>Il reste {time} minutes</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect my firm</source>
            <translation>&amp;Connecter mon cabinet</translation>
        </message>
        <message>
            <source>&amp;Try the demo firm</source>
            <translation>&amp;Essayer le cabinet de démonstration</translation>
        </message>
        <message>
            <source>A made-up law firm on this computer: look at its review, make decisions, import. It opens in a window of its own; nothing of it is real, and nothing leaves this computer.</source>
            <translation>Un cabinet d’avocats fictif sur cet ordinateur : regardez sa revue, prenez des décisions, importez. Il s’ouvre dans sa propre fenêtre; rien n’y est réel, et rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Hard costs from QuickBooks Online to Clio Manage</source>
            <translation>Les débours, de QuickBooks Online à Clio Manage</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Jeter d’abord un coup d’œil</translation>
        </message>
        <message>
            <source>Set up your firm</source>
            <translation>Configurer votre cabinet</translation>
        </message>
        <message>
            <source>Takes about five minutes, once you have all. You need: an administrator's sign-in to Clio and to QuickBooks, and app keys of your firm for both, which this program helps you to get. You can stop and go on later.</source>
            <translation>Prend environ cinq minutes, une fois que vous avez tout. Il vous faut : une connexion d’administrateur à Clio et à QuickBooks, et les clés d’application de votre cabinet pour les deux, que ce programme vous aide à obtenir. Vous pouvez vous arrêter et continuer plus tard.</translation>
        </message>
        <message>
            <source>You see every cost that was paid for a client, where it belongs in Clio, and why. Nothing is written before you press Import, nothing is ever written twice, and QuickBooks is only ever read.</source>
            <translation>Vous voyez chaque débours payé pour un client, où il va dans Clio, et pourquoi. Rien n’est écrit avant que vous appuyiez sur Importer, rien n’est jamais écrit deux fois, et QuickBooks est seulement lu.</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Clio</source>
            <translation>Clio</translation>
        </message>
        <message>
            <source>Clio is where your hard costs go: one entry for each, on its matter.</source>
            <translation>Clio est là où vont vos débours : une écriture pour chacun, dans son dossier.</translation>
        </message>
        <message>
            <source>Health check</source>
            <translation>Bilan de santé</translation>
        </message>
        <message>
            <source>It writes nothing before you press Import, changes no contact and no matter, and only ever reads QuickBooks.</source>
            <translation>Il n’écrit rien avant que vous appuyiez sur Importer, ne modifie aucun contact ni aucun dossier, et ne fait que lire QuickBooks.</translation>
        </message>
        <message>
            <source>QuickBooks</source>
            <translation>QuickBooks</translation>
        </message>
        <message>
            <source>QuickBooks is only ever read: this program has no way to change anything there.</source>
            <translation>QuickBooks est seulement lu : ce programme n’a aucun moyen d’y changer quoi que ce soit.</translation>
        </message>
        <message>
            <source>QuickBooks is where your hard costs are: checks and expenses for clients.</source>
            <translation>QuickBooks est là où se trouvent vos débours : les chèques et dépenses pour des clients.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revue</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>You will allow this program to read users, contacts, matters and activities, and to write hard cost entries.</source>
            <translation>Vous autoriserez ce programme à lire les utilisateurs, les contacts, les dossiers et les activités, et à écrire des débours.</translation>
        </message>
        <message>
            <source>You will allow this program to read your company's accounting data.</source>
            <translation>Vous autoriserez ce programme à lire les données comptables de votre entreprise.</translation>
        </message>
    </context>
    <context>
        <name>WorkBar</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>A few seconds left</source>
            <translation>Il reste quelques secondes</translation>
        </message>
        <message>
            <source>About a minute left</source>
            <translation>Il reste environ une minute</translation>
        </message>
        <message>
            <source>About {hours} h {minutes} min left</source>
            <translation>Il reste environ {hours} h {minutes} min</translation>
        </message>
        <message>
            <source>About {n} minutes left</source>
            <translation>Il reste environ {n} minutes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Clio allows {n} a minute now</source>
            <translation>Clio en accepte {n} par minute en ce moment</translation>
        </message>
        <message>
            <source>Going on…</source>
            <translation>Reprise…</translation>
        </message>
        <message>
            <source>Less than a minute left</source>
            <translation>Il reste moins d’une minute</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Pausing: finishing what is on its way…</source>
            <translation>Mise en pause : fin des envois en cours…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stopping: finishing what is on its way…</source>
            <translation>Arrêt : fin des envois en cours…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>nothing is sent until you resume</source>
            <translation>rien n’est envoyé avant la reprise</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>WorkDesk</name>
        <message>
            <source>Beginning the import…</source>
            <translation>Début de l’importation…</translation>
        </message>
        <message>
            <source>Looking at the entries in Clio…</source>
            <translation>Examen des écritures dans Clio…</translation>
        </message>
        <message>
            <source>Looking for attachments in QuickBooks…</source>
            <translation>Recherche des pièces jointes dans QuickBooks…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Reading QuickBooks and Clio…</source>
            <translation>Lecture de QuickBooks et de Clio…</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>(cut off)</source>
            <translation>(interrompue)</translation>
        </message>
        <message>
            <source>(no customer)</source>
            <translation>(aucun client)</translation>
        </message>
        <message>
            <source>(no matter)</source>
            <translation>(aucun dossier)</translation>
        </message>
        <message>
            <source>(not chosen yet)</source>
            <translation>(pas encore choisi)</translation>
        </message>
        <message>
            <source>(older lines, left out: {n})</source>
            <translation>(lignes plus anciennes, omises : {n})</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 rangée</translation>
        </message>
        <message>
            <source>A QuickBooks line is in two living entries: {what}</source>
            <translation>Une ligne QuickBooks est dans deux écritures vivantes : {what}</translation>
        </message>
        <message>
            <source>A cost of this decision has been imported since, so the decision cannot be taken back.</source>
            <translation>Un débours de cette décision a été importé depuis; la décision ne peut donc pas être annulée.</translation>
        </message>
        <message>
            <source>A file cannot be read</source>
            <translation>Un fichier ne peut pas être lu</translation>
        </message>
        <message>
            <source>A firewall in front of Clio refused the request before Clio saw it. Nothing was written.</source>
            <translation>Un pare-feu devant Clio a refusé la demande avant que Clio la voie. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>A line of this cost is already taken</source>
            <translation>Une ligne de ce débours est déjà prise</translation>
        </message>
        <message>
            <source>A line of {key} is in another entry, perhaps one that a colleague imported just now. This one was not sent, so that the client is not billed twice.</source>
            <translation>Une ligne de {key} est dans une autre écriture, peut-être importée à l’instant par un collègue. Celle-ci n’a pas été envoyée, pour que le client ne soit pas facturé deux fois.</translation>
        </message>
        <message>
            <source>A line that is on a QuickBooks invoice may have been paid there already.</source>
            <translation>Une ligne qui est sur une facture QuickBooks y a peut-être déjà été payée.</translation>
        </message>
        <message>
            <source>A list from Clio has no proper end</source>
            <translation>Une liste de Clio n’a pas de fin correcte</translation>
        </message>
        <message>
            <source>A made-up law firm, served on this computer: its QuickBooks Online and its Clio Manage.</source>
            <translation>Un cabinet d’avocats fictif, servi sur cet ordinateur : son QuickBooks Online et son Clio Manage.</translation>
        </message>
        <message>
            <source>A name must have at least one character.</source>
            <translation>Un nom doit avoir au moins un caractère.</translation>
        </message>
        <message>
            <source>A newer version wrote the import record</source>
            <translation>Une version plus récente a écrit le registre d’importation</translation>
        </message>
        <message>
            <source>A newer version wrote this file</source>
            <translation>Une version plus récente a écrit ce fichier</translation>
        </message>
        <message>
            <source>A notice is on the desktop.</source>
            <translation>Un avis est affiché sur le bureau.</translation>
        </message>
        <message>
            <source>A page of {bytes} bytes was printed to a file.</source>
            <translation>Une page de {bytes} octets a été imprimée dans un fichier.</translation>
        </message>
        <message>
            <source>A period begins and ends with days.</source>
            <translation>Une période commence et finit par un jour.</translation>
        </message>
        <message>
            <source>A person said that this entry of Clio is the cost; its amount is another.</source>
            <translation>Une personne a dit que cette écriture de Clio est le débours; son montant est différent.</translation>
        </message>
        <message>
            <source>A record from Clio cannot be read ({path}). So that no cost is matched wrongly, nothing of this reading is used.</source>
            <translation>Un enregistrement de Clio ne peut pas être lu ({path}). Pour qu’aucun débours ne soit mal associé, rien de cette lecture n’est utilisé.</translation>
        </message>
        <message>
            <source>A record from QuickBooks cannot be read ({path}). So that no cost is left out unseen, nothing of this reading is used.</source>
            <translation>Un enregistrement de QuickBooks ne peut pas être lu ({path}). Pour qu’aucun débours ne soit omis à votre insu, rien de cette lecture n’est utilisé.</translation>
        </message>
        <message>
            <source>A row shows a line that QuickBooks does not list.</source>
            <translation>Une rangée montre une ligne que QuickBooks n’énumère pas.</translation>
        </message>
        <message>
            <source>A secret is too long to be kept</source>
            <translation>Un secret est trop long pour être conservé</translation>
        </message>
        <message>
            <source>A shared import record needs one more part</source>
            <translation>Un registre d’importation partagé demande une pièce de plus</translation>
        </message>
        <message>
            <source>A sign-in could not be erased</source>
            <translation>Une connexion n’a pas pu être effacée</translation>
        </message>
        <message>
            <source>A support report is a zip file</source>
            <translation>Un rapport de soutien est un fichier zip</translation>
        </message>
        <message>
            <source>About to be removed from Clio</source>
            <translation>Sur le point d’être retiré de Clio</translation>
        </message>
        <message>
            <source>About to be updated in Clio</source>
            <translation>Sur le point d’être mis à jour dans Clio</translation>
        </message>
        <message>
            <source>About to be written to Clio</source>
            <translation>Sur le point d’être écrit dans Clio</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Accounts Payable</source>
            <translation>Comptes fournisseurs</translation>
        </message>
        <message>
            <source>Accounts Receivable</source>
            <translation>Comptes clients</translation>
        </message>
        <message>
            <source>Add: --client-id ID</source>
            <translation>Ajoutez : --client-id ID</translation>
        </message>
        <message>
            <source>Add: --discovery URL</source>
            <translation>Ajoutez : --discovery URL</translation>
        </message>
        <message>
            <source>After the import a line was given to another customer; in Clio the first client is charged.</source>
            <translation>Après l’importation, une ligne a été donnée à un autre client; dans Clio, c’est le premier client qui est facturé.</translation>
        </message>
        <message>
            <source>After the import its amount was changed in Clio; QuickBooks has what was written.</source>
            <translation>Après l’importation, son montant a été modifié dans Clio; QuickBooks a ce qui a été écrit.</translation>
        </message>
        <message>
            <source>After the import its amount was changed in QuickBooks and in Clio, not to the same.</source>
            <translation>Après l’importation, son montant a été modifié dans QuickBooks et dans Clio, mais pas de la même façon.</translation>
        </message>
        <message>
            <source>After the import its amount was changed in QuickBooks, and in Clio to the same.</source>
            <translation>Après l’importation, son montant a été modifié dans QuickBooks, et dans Clio de la même façon.</translation>
        </message>
        <message>
            <source>After the import its date was changed in Clio, across the border of the period.</source>
            <translation>Après l’importation, sa date a été modifiée dans Clio, au-delà des limites de la période.</translation>
        </message>
        <message>
            <source>After the import its date was changed in QuickBooks, across the border of the period.</source>
            <translation>Après l’importation, sa date a été modifiée dans QuickBooks, au-delà des limites de la période.</translation>
        </message>
        <message>
            <source>After the import its lines were changed in QuickBooks; Clio holds what was written.</source>
            <translation>Après l’importation, ses lignes ont été modifiées dans QuickBooks; Clio a ce qui a été écrit.</translation>
        </message>
        <message>
            <source>After the import the entry was moved to a matter of another client in Clio.</source>
            <translation>Après l’importation, l’écriture a été déplacée vers un dossier d’un autre client dans Clio.</translation>
        </message>
        <message>
            <source>After the import the entry was moved to this matter in Clio.</source>
            <translation>Après l’importation, l’écriture a été déplacée vers ce dossier dans Clio.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All {count} are drawn.</source>
            <translation>Les {count} sont dessinés.</translation>
        </message>
        <message>
            <source>All {count} can be loaded.</source>
            <translation>Les {count} se chargent.</translation>
        </message>
        <message>
            <source>Already gone from Clio</source>
            <translation>Déjà absente de Clio</translation>
        </message>
        <message>
            <source>Already in Clio</source>
            <translation>Déjà dans Clio</translation>
        </message>
        <message>
            <source>Also list bills, vendor credits and journal entries on the account.</source>
            <translation>Montrer aussi les factures à payer, les crédits fournisseur et les écritures de journal du compte.</translation>
        </message>
        <message>
            <source>Also take lines on the accounts below it.</source>
            <translation>Prendre aussi les lignes des comptes qui en dépendent.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Amount hidden by Clio</source>
            <translation>Montant masqué par Clio</translation>
        </message>
        <message>
            <source>Amounts differ</source>
            <translation>Montants différents</translation>
        </message>
        <message>
            <source>An entry in Clio can be one row's only.</source>
            <translation>Une écriture dans Clio ne peut appartenir qu’à une seule rangée.</translation>
        </message>
        <message>
            <source>An entry is in a state that does not exist: {what}</source>
            <translation>Une écriture est dans un état qui n’existe pas : {what}</translation>
        </message>
        <message>
            <source>An import of this firm is already running</source>
            <translation>Une importation de ce cabinet est déjà en cours</translation>
        </message>
        <message>
            <source>An import setting has a value that means nothing</source>
            <translation>Un paramètre d’importation a une valeur dénuée de sens</translation>
        </message>
        <message>
            <source>An imported entry does not say which one in Clio it is: {what}</source>
            <translation>Une écriture importée n’indique pas laquelle elle est dans Clio : {what}</translation>
        </message>
        <message>
            <source>Another amount by another hand</source>
            <translation>Un autre montant, d’une autre main</translation>
        </message>
        <message>
            <source>Another client in Clio</source>
            <translation>Autre client dans Clio</translation>
        </message>
        <message>
            <source>Another company</source>
            <translation>Une autre entreprise</translation>
        </message>
        <message>
            <source>Another currency</source>
            <translation>Autre devise</translation>
        </message>
        <message>
            <source>Another customer in QuickBooks</source>
            <translation>Autre client dans QuickBooks</translation>
        </message>
        <message>
            <source>Another date in Clio</source>
            <translation>Autre date dans Clio</translation>
        </message>
        <message>
            <source>Another matter in Clio</source>
            <translation>Autre dossier dans Clio</translation>
        </message>
        <message>
            <source>Another page's request is not answered</source>
            <translation>La demande d’une autre page ne reçoit pas de réponse</translation>
        </message>
        <message>
            <source>Another program holds on to this firm</source>
            <translation>Un autre programme retient ce cabinet</translation>
        </message>
        <message>
            <source>Another program is in the way of the sign-in</source>
            <translation>Un autre programme fait obstacle à la connexion</translation>
        </message>
        <message>
            <source>Another program is writing to {path} and did not finish in time. Nothing more was sent to Clio.</source>
            <translation>Un autre programme écrit dans {path} et n’a pas fini à temps. Rien d’autre n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>Ask about lines billed in QuickBooks</source>
            <translation>Interroger sur les lignes facturées dans QuickBooks</translation>
        </message>
        <message>
            <source>Ask which one</source>
            <translation>Demander lequel</translation>
        </message>
        <message>
            <source>Ask which one, or write the cost without a matter.</source>
            <translation>Demander lequel, ou écrire le débours sans dossier.</translation>
        </message>
        <message>
            <source>Ask whoever installed this program to add it.</source>
            <translation>Demandez à qui a installé ce programme de l’ajouter.</translation>
        </message>
        <message>
            <source>Ask whoever looks after your computers to move it first; the guide says how.</source>
            <translation>Demandez d’abord à qui s’occupe de vos ordinateurs de le déplacer; le guide explique comment.</translation>
        </message>
        <message>
            <source>Ask whoever looks after your computers; the guide says how records are joined.</source>
            <translation>Demandez à qui s’occupe de vos ordinateurs; le guide explique comment on réunit des registres.</translation>
        </message>
        <message>
            <source>Asking QuickBooks about your company</source>
            <translation>Questions à QuickBooks sur votre entreprise</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>Begin the connection to {service} again and paste the address from that attempt.</source>
            <translation>Recommencez la connexion à {service} et collez l’adresse de cette tentative.</translation>
        </message>
        <message>
            <source>Beside these figures:</source>
            <translation>À côté de ces chiffres :</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Facture à payer</translation>
        </message>
        <message>
            <source>Billed in QuickBooks</source>
            <translation>Facturé dans QuickBooks</translation>
        </message>
        <message>
            <source>Cannot be decided here</source>
            <translation>Ne peut pas être décidé ici</translation>
        </message>
        <message>
            <source>Cannot be updated</source>
            <translation>Ne peut pas être mis à jour</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Changed in Clio</source>
            <translation>Modifié dans Clio</translation>
        </message>
        <message>
            <source>Changed in Clio a moment ago</source>
            <translation>Modifiée dans Clio à l’instant</translation>
        </message>
        <message>
            <source>Changed in QuickBooks</source>
            <translation>Modifié dans QuickBooks</translation>
        </message>
        <message>
            <source>Changed in both</source>
            <translation>Modifié des deux côtés</translation>
        </message>
        <message>
            <source>Changed since you looked</source>
            <translation>Modifié depuis votre examen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Chèque</translation>
        </message>
        <message>
            <source>Check again when the services can be reached.</source>
            <translation>Vérifiez de nouveau quand les services pourront être joints.</translation>
        </message>
        <message>
            <source>Check its number.</source>
            <translation>Vérifiez son numéro.</translation>
        </message>
        <message>
            <source>Check the app's settings in the developer portal of {service}, then connect again.</source>
            <translation>Vérifiez les paramètres de l’application dans le portail des développeurs de {service}, puis reconnectez.</translation>
        </message>
        <message>
            <source>Check the client ID, the client secret and the redirect address, then connect again.</source>
            <translation>Vérifiez le Client ID, le Client secret et l’adresse de redirection, puis reconnectez.</translation>
        </message>
        <message>
            <source>Check the disk or the network drive, then preview again.</source>
            <translation>Vérifiez le disque ou le lecteur réseau, puis refaites la revue.</translation>
        </message>
        <message>
            <source>Check the entry in Clio. Nothing else was written after it.</source>
            <translation>Vérifiez l’écriture dans Clio. Rien d’autre n’a été écrit après elle.</translation>
        </message>
        <message>
            <source>Check the environment and the keys, then connect QuickBooks again.</source>
            <translation>Vérifiez l’environnement et les clés, puis reconnectez QuickBooks.</translation>
        </message>
        <message>
            <source>Check the internet connection, then import again.</source>
            <translation>Vérifiez la connexion Internet, puis importez de nouveau.</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>Vérifiez la connexion Internet, puis réessayez.</translation>
        </message>
        <message>
            <source>Check the network and the database's address and password, then preview again.</source>
            <translation>Vérifiez le réseau ainsi que l’adresse et le mot de passe de la base de données, puis refaites la revue.</translation>
        </message>
        <message>
            <source>Check the number.</source>
            <translation>Vérifiez le numéro.</translation>
        </message>
        <message>
            <source>Checks (as Clio does)</source>
            <translation>Chèques (comme le fait Clio)</translation>
        </message>
        <message>
            <source>Checks and expenses</source>
            <translation>Chèques et dépenses</translation>
        </message>
        <message>
            <source>Checks and expenses dated on or after this day are looked at.</source>
            <translation>Les chèques et dépenses datés de ce jour ou après sont examinés.</translation>
        </message>
        <message>
            <source>Choose a first day that is not after the last.</source>
            <translation>Choisissez un premier jour qui ne soit pas après le dernier.</translation>
        </message>
        <message>
            <source>Choose a start date</source>
            <translation>Choisissez une date de début</translation>
        </message>
        <message>
            <source>Choose an account</source>
            <translation>Choisissez un compte</translation>
        </message>
        <message>
            <source>Choose an import or rows first.</source>
            <translation>Choisissez d’abord une importation ou des rangées.</translation>
        </message>
        <message>
            <source>Choose another entry for each row. Nothing was changed.</source>
            <translation>Choisissez une autre écriture pour chaque rangée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose another entry. Nothing was changed.</source>
            <translation>Choisissez une autre écriture. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose another file or database.</source>
            <translation>Choisissez un autre fichier ou une autre base de données.</translation>
        </message>
        <message>
            <source>Choose another folder or close the program that has the file open.</source>
            <translation>Choisissez un autre dossier ou fermez le programme qui tient le fichier ouvert.</translation>
        </message>
        <message>
            <source>Choose another one in the settings.</source>
            <translation>Choisissez-en un autre dans les paramètres.</translation>
        </message>
        <message>
            <source>Choose another user in the settings, or: hardcost settings set user=primary-subscriber</source>
            <translation>Choisissez un autre utilisateur dans les paramètres, ou : hardcost settings set user=primary-subscriber</translation>
        </message>
        <message>
            <source>Choose another user in the settings, under More.</source>
            <translation>Choisissez un autre utilisateur dans les paramètres, sous Plus.</translation>
        </message>
        <message>
            <source>Choose it in the settings, or: hardcost settings set account="Reimbursable Expenses"</source>
            <translation>Choisissez-le dans les paramètres, ou : hardcost settings set account="Reimbursable Expenses"</translation>
        </message>
        <message>
            <source>Choose it in the settings, or: hardcost settings set start-date=2026-03-01</source>
            <translation>Choisissez-la dans les paramètres, ou : hardcost settings set start-date=2026-03-01</translation>
        </message>
        <message>
            <source>Choose it in the settings.</source>
            <translation>Faites ce choix dans les paramètres.</translation>
        </message>
        <message>
            <source>Choose on or off.</source>
            <translation>Choisissez activé ou désactivé.</translation>
        </message>
        <message>
            <source>Choose one of the two.</source>
            <translation>Choisissez l’un des deux.</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>Choisissez parmi : {choices}.</translation>
        </message>
        <message>
            <source>Choose the closed matter if the cost still belongs on it, or open it again in Clio.</source>
            <translation>Choisissez le dossier fermé si le débours lui appartient encore, ou rouvrez-le dans Clio.</translation>
        </message>
        <message>
            <source>Choose the environment anew on the page of the connections.</source>
            <translation>Choisissez de nouveau l’environnement à la page des connexions.</translation>
        </message>
        <message>
            <source>Choose the matter.</source>
            <translation>Choisissez le dossier.</translation>
        </message>
        <message>
            <source>Choose the user in the settings, or connect Clio as an administrator.</source>
            <translation>Choisissez l’utilisateur dans les paramètres, ou connectez Clio en tant qu’administrateur.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Client secret of your {service} app keys (not shown): </source>
            <translation>Client secret de vos clés d’application {service} (non affiché) : </translation>
        </message>
        <message>
            <source>Client with several matters</source>
            <translation>Client ayant plusieurs dossiers</translation>
        </message>
        <message>
            <source>Clio</source>
            <translation>Clio</translation>
        </message>
        <message>
            <source>Clio account</source>
            <translation>Compte Clio</translation>
        </message>
        <message>
            <source>Clio already holds a hard cost of this date and amount that this program did not write.</source>
            <translation>Clio contient déjà un débours de cette date et de ce montant que ce programme n’a pas écrit.</translation>
        </message>
        <message>
            <source>Clio answered something unexpected</source>
            <translation>Clio a donné une réponse inattendue</translation>
        </message>
        <message>
            <source>Clio does not hold this entry any more: somebody deleted it there, or its matter.</source>
            <translation>Clio ne contient plus cette écriture : quelqu’un l’y a supprimée, elle ou son dossier.</translation>
        </message>
        <message>
            <source>Clio does not let it be changed: “{message}”. Most often that is because it is on a bill.</source>
            <translation>Clio ne permet pas de la modifier : « {message} ». Le plus souvent, c’est parce qu’elle est sur une facture.</translation>
        </message>
        <message>
            <source>Clio does not let it be deleted: “{message}”. It is still in Clio, most often because it is on a bill.</source>
            <translation>Clio ne permet pas de la supprimer : « {message} ». Elle est encore dans Clio, le plus souvent parce qu’elle est sur une facture.</translation>
        </message>
        <message>
            <source>Clio does not let this program read “{area}”</source>
            <translation>Clio ne laisse pas ce programme lire « {area} »</translation>
        </message>
        <message>
            <source>Clio does not let this program write</source>
            <translation>Clio ne laisse pas ce programme écrire</translation>
        </message>
        <message>
            <source>Clio does not tell programs whether hard costs are on, and nothing there hints at it. The first entry of an import proves it: if they are off, the import stops there.</source>
            <translation>Clio n’indique pas aux programmes si les débours sont activés, et rien là-bas ne le laisse deviner. La première écriture d’une importation le prouve : s’ils sont désactivés, l’importation s’arrête là.</translation>
        </message>
        <message>
            <source>Clio does not tell programs whether hard costs are on; it holds some, so they most likely are. The first entry of an import proves it.</source>
            <translation>Clio n’indique pas aux programmes si les débours sont activés; il en contient, donc ils le sont très probablement. La première écriture d’une importation le prouve.</translation>
        </message>
        <message>
            <source>Clio entry</source>
            <translation>Écriture Clio</translation>
        </message>
        <message>
            <source>Clio has one entry for two costs</source>
            <translation>Clio a une seule écriture pour deux frais</translation>
        </message>
        <message>
            <source>Clio holds another entry for the same lines; the client would be charged twice.</source>
            <translation>Clio contient une autre écriture pour les mêmes lignes; le client serait facturé deux fois.</translation>
        </message>
        <message>
            <source>Clio holds the cost once and bills it like any other entry. It is never written again.</source>
            <translation>Clio contient le débours une fois et le facture comme toute autre écriture. Il n’est jamais écrit de nouveau.</translation>
        </message>
        <message>
            <source>Clio is disconnected</source>
            <translation>Clio est déconnecté</translation>
        </message>
        <message>
            <source>Clio is not connected</source>
            <translation>Clio n’est pas connecté</translation>
        </message>
        <message>
            <source>Clio keeps this entry</source>
            <translation>Clio garde cette écriture</translation>
        </message>
        <message>
            <source>Clio keeps this entry as it is</source>
            <translation>Clio garde cette écriture telle quelle</translation>
        </message>
        <message>
            <source>Clio permission: Activities</source>
            <translation>Autorisation Clio : Activities</translation>
        </message>
        <message>
            <source>Clio permission: Billing</source>
            <translation>Autorisation Clio : Billing</translation>
        </message>
        <message>
            <source>Clio permission: Contacts</source>
            <translation>Autorisation Clio : Contacts</translation>
        </message>
        <message>
            <source>Clio permission: Expense categories</source>
            <translation>Autorisation Clio : Expense categories</translation>
        </message>
        <message>
            <source>Clio permission: Matters</source>
            <translation>Autorisation Clio : Matters</translation>
        </message>
        <message>
            <source>Clio permission: Users</source>
            <translation>Autorisation Clio : Users</translation>
        </message>
        <message>
            <source>Clio refused a request</source>
            <translation>Clio a refusé une demande</translation>
        </message>
        <message>
            <source>Clio refused every entry of this import, from the first on, so it stopped. Nothing was written.</source>
            <translation>Clio a refusé toutes les écritures de cette importation, dès la première; elle s’est donc arrêtée. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Clio says: “{message}” (status {status}). Nothing was written by this request.</source>
            <translation>Clio indique : « {message} » (état {status}). Cette demande n’a rien écrit.</translation>
        </message>
        <message>
            <source>Clio says: “{message}”. The entry was not written.</source>
            <translation>Clio indique : « {message} ». L’écriture n’a pas été écrite.</translation>
        </message>
        <message>
            <source>Clio seems to import hard costs by itself as well</source>
            <translation>Clio semble aussi importer les débours de lui-même</translation>
        </message>
        <message>
            <source>Clio shows no Primary Subscriber to this user, and no other user is chosen.</source>
            <translation>Clio ne montre pas d’abonné principal à cet utilisateur, et aucun autre utilisateur n’est choisi.</translation>
        </message>
        <message>
            <source>Clio shows no contact number {contact}.</source>
            <translation>Clio ne montre aucun contact numéro {contact}.</translation>
        </message>
        <message>
            <source>Clio shows no hard cost number {activity} in this window.</source>
            <translation>Clio ne montre aucun débours numéro {activity} dans cette période.</translation>
        </message>
        <message>
            <source>Clio shows no matter number {matter}.</source>
            <translation>Clio ne montre aucun dossier numéro {matter}.</translation>
        </message>
        <message>
            <source>Clio still holds the entry; QuickBooks has no such transaction any more.</source>
            <translation>Clio contient encore l’écriture; QuickBooks n’a plus cette opération.</translation>
        </message>
        <message>
            <source>Clio stored another amount</source>
            <translation>Clio a enregistré un autre montant</translation>
        </message>
        <message>
            <source>Clio stored the first entry as “{type}” and not as a hard cost, so the import stopped there.</source>
            <translation>Clio a enregistré la première écriture comme « {type} » et non comme un débours; l’importation s’est donc arrêtée là.</translation>
        </message>
        <message>
            <source>Clio stored {stored} where {sent} was sent, so the import stopped there.</source>
            <translation>Clio a enregistré {stored} alors que {sent} avait été envoyé; l’importation s’est donc arrêtée là.</translation>
        </message>
        <message>
            <source>Clio takes no hard costs</source>
            <translation>Clio n’accepte pas de débours</translation>
        </message>
        <message>
            <source>Clio took this cost after its answer had been given up, as entry {activity}. By then it had been imported again, perhaps by a colleague.</source>
            <translation>Clio a pris ce débours après que sa réponse eut été abandonnée, comme écriture {activity}. Entre-temps, il avait été importé de nouveau, peut-être par un collègue.</translation>
        </message>
        <message>
            <source>Clio was asked and does not hold this cost.</source>
            <translation>Clio a été interrogé et ne contient pas ce débours.</translation>
        </message>
        <message>
            <source>Clio's firewall turned the request away</source>
            <translation>Le pare-feu de Clio a repoussé la demande</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Close the other program, or another sign-in that is still open, then connect again.</source>
            <translation>Fermez l’autre programme, ou une autre connexion encore ouverte, puis reconnectez.</translation>
        </message>
        <message>
            <source>Close the other window or command, then try again.</source>
            <translation>Fermez l’autre fenêtre ou commande, puis réessayez.</translation>
        </message>
        <message>
            <source>Close the program and open it again. If it stays so, ask whoever moved it for the new place.</source>
            <translation>Fermez le programme et rouvrez-le. Si cela persiste, demandez le nouvel emplacement à qui l’a déplacé.</translation>
        </message>
        <message>
            <source>Close the program and open it again. If it stays so: hardcost ledger move --to ADDRESS.</source>
            <translation>Fermez le programme et rouvrez-le. Si cela persiste : hardcost ledger move --to ADDRESS.</translation>
        </message>
        <message>
            <source>Closed matter</source>
            <translation>Dossier fermé</translation>
        </message>
        <message>
            <source>Collecting the report</source>
            <translation>Collecte du rapport</translation>
        </message>
        <message>
            <source>Combine lines</source>
            <translation>Combiner les lignes</translation>
        </message>
        <message>
            <source>Compare the two by hand.</source>
            <translation>Comparez les deux à la main.</translation>
        </message>
        <message>
            <source>Compare the two, then update the entry in Clio, remove it from Clio, or leave it as it is. No second entry is written.</source>
            <translation>Comparez les deux, puis mettez à jour l’écriture dans Clio, retirez-la de Clio, ou laissez-la telle quelle. Aucune deuxième écriture n’est écrite.</translation>
        </message>
        <message>
            <source>Comparing QuickBooks, the import record and Clio</source>
            <translation>Comparaison de QuickBooks, du registre d’importation et de Clio</translation>
        </message>
        <message>
            <source>Connect Clio again on the page of the connections.</source>
            <translation>Reconnectez Clio à la page des connexions.</translation>
        </message>
        <message>
            <source>Connect Clio again. Nothing was lost and nothing was written.</source>
            <translation>Reconnectez Clio. Rien n’a été perdu et rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Connect Clio again: hardcost connect clio …</source>
            <translation>Reconnectez Clio : hardcost connect clio …</translation>
        </message>
        <message>
            <source>Connect Clio as a user who may see the amounts of activities.</source>
            <translation>Connectez Clio avec un utilisateur qui peut voir les montants des activités.</translation>
        </message>
        <message>
            <source>Connect QuickBooks again and choose the firm's company.</source>
            <translation>Reconnectez QuickBooks et choisissez l’entreprise du cabinet.</translation>
        </message>
        <message>
            <source>Connect QuickBooks again before then.</source>
            <translation>Reconnectez QuickBooks d’ici là.</translation>
        </message>
        <message>
            <source>Connect QuickBooks again on the page of the connections.</source>
            <translation>Reconnectez QuickBooks à la page des connexions.</translation>
        </message>
        <message>
            <source>Connect QuickBooks again, signed in as an administrator of the company.</source>
            <translation>Reconnectez QuickBooks, avec le compte d’un administrateur de l’entreprise.</translation>
        </message>
        <message>
            <source>Connect QuickBooks again. Nothing was lost and nothing was written.</source>
            <translation>Reconnectez QuickBooks. Rien n’a été perdu et rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Connect QuickBooks again: hardcost connect quickbooks …</source>
            <translation>Reconnectez QuickBooks : hardcost connect quickbooks …</translation>
        </message>
        <message>
            <source>Connect again and choose to allow it. In QuickBooks this takes a company administrator.</source>
            <translation>Reconnectez et choisissez d’autoriser. Dans QuickBooks, il faut un administrateur de l’entreprise.</translation>
        </message>
        <message>
            <source>Connect again, and finish the sign-in within a few minutes.</source>
            <translation>Reconnectez, et terminez la connexion en quelques minutes.</translation>
        </message>
        <message>
            <source>Connect again. If the page of {service} complained about the redirect address, register exactly the address this program shows with your app.</source>
            <translation>Reconnectez. Si la page de {service} s’est plainte de l’adresse de redirection, inscrivez dans votre application exactement l’adresse que ce programme affiche.</translation>
        </message>
        <message>
            <source>Connect it on the page of the connections.</source>
            <translation>Connectez-le à la page des connexions.</translation>
        </message>
        <message>
            <source>Connect it: hardcost connect clio …</source>
            <translation>Connectez-le : hardcost connect clio …</translation>
        </message>
        <message>
            <source>Connect it: hardcost connect quickbooks …</source>
            <translation>Connectez-le : hardcost connect quickbooks …</translation>
        </message>
        <message>
            <source>Connect those two accounts, or choose another profile for this firm.</source>
            <translation>Connectez ces deux comptes, ou choisissez un autre profil pour ce cabinet.</translation>
        </message>
        <message>
            <source>Connect {service} again.</source>
            <translation>Reconnectez {service}.</translation>
        </message>
        <message>
            <source>Connect {service}.</source>
            <translation>Connectez {service}.</translation>
        </message>
        <message>
            <source>Connected to Clio: {name}</source>
            <translation>Connecté à Clio : {name}</translation>
        </message>
        <message>
            <source>Connected to QuickBooks: {name}</source>
            <translation>Connecté à QuickBooks : {name}</translation>
        </message>
        <message>
            <source>Connecting needs the client id of your app keys.</source>
            <translation>La connexion demande le Client ID de vos clés d’application.</translation>
        </message>
        <message>
            <source>Connecting needs the client secret of your app keys.</source>
            <translation>La connexion demande le Client secret de vos clés d’application.</translation>
        </message>
        <message>
            <source>Connecting to a QuickBooks server by its address needs its OAuth discovery document too.</source>
            <translation>La connexion à un serveur QuickBooks par son adresse demande aussi son document de découverte OAuth.</translation>
        </message>
        <message>
            <source>Copied, read back and compared: {counts}.</source>
            <translation>Copié, relu et comparé : {counts}.</translation>
        </message>
        <message>
            <source>Copy both again from the developer portal of {service}, then connect again.</source>
            <translation>Copiez de nouveau les deux depuis le portail des développeurs de {service}, puis reconnectez.</translation>
        </message>
        <message>
            <source>Copy it from the developer portal, and paste it into the field Client ID.</source>
            <translation>Copiez-le depuis le portail des développeurs, et collez-le dans le champ Client ID.</translation>
        </message>
        <message>
            <source>Copy it from the developer portal, and paste it into the field Client secret.</source>
            <translation>Copiez-le depuis le portail des développeurs, et collez-le dans le champ Client secret.</translation>
        </message>
        <message>
            <source>Copy the whole address from the browser's address bar after approving, and paste it again.</source>
            <translation>Copiez l’adresse entière de la barre d’adresse du navigateur après l’approbation, et collez-la de nouveau.</translation>
        </message>
        <message>
            <source>Correct it under Help, Updates.</source>
            <translation>Corrigez-la sous Aide, Mises à jour.</translation>
        </message>
        <message>
            <source>Correct it, or leave it empty for the program's own.</source>
            <translation>Corrigez-la, ou laissez-la vide pour celle du programme.</translation>
        </message>
        <message>
            <source>Correct the value in the file, or move the file away and choose the settings again.</source>
            <translation>Corrigez la valeur dans le fichier, ou déplacez le fichier et choisissez de nouveau les paramètres.</translation>
        </message>
        <message>
            <source>Corrected in Clio</source>
            <translation>Corrigé dans Clio</translation>
        </message>
        <message>
            <source>Cost of Goods Sold</source>
            <translation>Coût des marchandises vendues</translation>
        </message>
        <message>
            <source>Costs are entered as</source>
            <translation>Les débours sont inscrits pour</translation>
        </message>
        <message>
            <source>Costs are to be entered as Clio user {user}, who is not among the enabled users of your account.</source>
            <translation>Les débours doivent être inscrits pour l’utilisateur Clio {user}, qui ne figure pas parmi les utilisateurs actifs de votre compte.</translation>
        </message>
        <message>
            <source>Costs dated on or after {day} are looked at.</source>
            <translation>Les débours datés du {day} ou après sont examinés.</translation>
        </message>
        <message>
            <source>Credit Card</source>
            <translation>Carte de crédit</translation>
        </message>
        <message>
            <source>Credit card credit</source>
            <translation>Crédit de carte de crédit</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Customer not linked</source>
            <translation>Client non lié</translation>
        </message>
        <message>
            <source>Customer tracking</source>
            <translation>Suivi par client</translation>
        </message>
        <message>
            <source>Customer tracking is off in QuickBooks</source>
            <translation>Le suivi par client est désactivé dans QuickBooks</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Date in Clio</source>
            <translation>Date dans Clio</translation>
        </message>
        <message>
            <source>Date in QuickBooks</source>
            <translation>Date dans QuickBooks</translation>
        </message>
        <message>
            <source>Dated otherwise in Clio</source>
            <translation>Daté autrement dans Clio</translation>
        </message>
        <message>
            <source>Dated otherwise in QuickBooks</source>
            <translation>Daté autrement dans QuickBooks</translation>
        </message>
        <message>
            <source>Dates apart</source>
            <translation>Dates éloignées</translation>
        </message>
        <message>
            <source>Decided anew meanwhile</source>
            <translation>Nouvelle décision entre-temps</translation>
        </message>
        <message>
            <source>Delete entry {activity} in Clio, and leave the other one.</source>
            <translation>Supprimez l’écriture {activity} dans Clio, et laissez l’autre.</translation>
        </message>
        <message>
            <source>Delete it in Clio by hand if it should go.</source>
            <translation>Supprimez-la à la main dans Clio si elle doit disparaître.</translation>
        </message>
        <message>
            <source>Delete one of the two entries in Clio.</source>
            <translation>Supprimez l’une des deux écritures dans Clio.</translation>
        </message>
        <message>
            <source>Deleted in Clio</source>
            <translation>Supprimé dans Clio</translation>
        </message>
        <message>
            <source>Deleted in QuickBooks</source>
            <translation>Supprimé dans QuickBooks</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Difference {amount} in {rows}</source>
            <translation>Différence de {amount} dans {rows}</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Disconnected: {name}, {account}</source>
            <translation>Déconnecté : {name}, {account}</translation>
        </message>
        <message>
            <source>Drawings</source>
            <translation>Dessins</translation>
        </message>
        <message>
            <source>Drawings, demo data and the relay page are here.</source>
            <translation>Les dessins, les données de démonstration et la page de relais sont là.</translation>
        </message>
        <message>
            <source>Edited in Clio</source>
            <translation>Modifiée dans Clio</translation>
        </message>
        <message>
            <source>Encrypted connections</source>
            <translation>Connexions chiffrées</translation>
        </message>
        <message>
            <source>Ended at once. What was under way is looked up at the next preview.</source>
            <translation>Arrêt immédiat. Ce qui était en cours est recherché à la prochaine revue.</translation>
        </message>
        <message>
            <source>Ends the entry's reference with the QuickBooks number of its cost, so that any computer can tell what is in Clio already.</source>
            <translation>Termine la référence de l’écriture par le numéro QuickBooks de son débours, pour que tout ordinateur sache ce qui est déjà dans Clio.</translation>
        </message>
        <message>
            <source>Enter costs as</source>
            <translation>Inscrire les débours pour</translation>
        </message>
        <message>
            <source>Enter the converted amount in Clio by hand.</source>
            <translation>Inscrivez à la main le montant converti dans Clio.</translation>
        </message>
        <message>
            <source>Enter the cost as a check or an expense in QuickBooks, or by hand in Clio.</source>
            <translation>Inscrivez le débours comme chèque ou dépense dans QuickBooks, ou à la main dans Clio.</translation>
        </message>
        <message>
            <source>Entered there by hand, or by another program.</source>
            <translation>Inscrits là à la main, ou par un autre programme.</translation>
        </message>
        <message>
            <source>Entries in Clio for accounts no longer chosen</source>
            <translation>Écritures dans Clio pour des comptes qui ne sont plus choisis</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Entry {activity} in Clio belongs to another row already.</source>
            <translation>L’écriture {activity} dans Clio appartient déjà à une autre rangée.</translation>
        </message>
        <message>
            <source>Entry {activity} of Clio, which this cost was taken for, is another cost of the same day, amount and matter already.</source>
            <translation>L’écriture {activity} de Clio, pour laquelle ces frais ont été pris, correspond déjà à d’autres frais du même jour, du même montant et du même dossier.</translation>
        </message>
        <message>
            <source>Equity</source>
            <translation>Capitaux propres</translation>
        </message>
        <message>
            <source>Every hard cost line of the period is in one place, and Clio holds what was imported.</source>
            <translation>Chaque ligne de débours de la période est à un seul endroit, et Clio contient ce qui a été importé.</translation>
        </message>
        <message>
            <source>Everything this program needs is here and works.</source>
            <translation>Tout ce dont ce programme a besoin est là et fonctionne.</translation>
        </message>
        <message>
            <source>Exclude it if it should never be imported.</source>
            <translation>Excluez-le s’il ne doit jamais être importé.</translation>
        </message>
        <message>
            <source>Exclude it if the client was charged there, or import it anyway.</source>
            <translation>Excluez-le si le client y a été facturé, ou importez-le quand même.</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Exclu</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>FAILED</source>
            <translation>ÉCHEC</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Files of the program</source>
            <translation>Fichiers du programme</translation>
        </message>
        <message>
            <source>Find out which row the entry is, and enter the other one in Clio by hand.</source>
            <translation>Trouvez à quelle rangée l’écriture correspond, et inscrivez l’autre à la main dans Clio.</translation>
        </message>
        <message>
            <source>Fixed Asset</source>
            <translation>Immobilisations</translation>
        </message>
        <message>
            <source>For row {key} nobody can tell which entry in Clio should say what: it was written by hand or without this import record, or its lines are spread over several entries, or nothing is left of the cost.</source>
            <translation>Pour la rangée {key}, personne ne peut dire quelle écriture de Clio devrait indiquer quoi : elle a été écrite à la main ou sans ce registre d’importation, ou ses lignes sont réparties sur plusieurs écritures, ou il ne reste rien du débours.</translation>
        </message>
        <message>
            <source>Foreign currency</source>
            <translation>Devise étrangère</translation>
        </message>
        <message>
            <source>Forgotten: the password of the shared import record, in {store}</source>
            <translation>Oublié : le mot de passe du registre d’importation partagé, dans {store}</translation>
        </message>
        <message>
            <source>Found in Clio by a person; nothing was written</source>
            <translation>Trouvé dans Clio par une personne; rien n’a été écrit</translation>
        </message>
        <message>
            <source>Fractions of a cent</source>
            <translation>Fractions de cent</translation>
        </message>
        <message>
            <source>Give both the same date.</source>
            <translation>Donnez la même date aux deux.</translation>
        </message>
        <message>
            <source>Give the entry in Clio the date of the transaction, or the other way round.</source>
            <translation>Donnez à l’écriture dans Clio la date de l’opération, ou l’inverse.</translation>
        </message>
        <message>
            <source>Give your user account the right to write there, then preview again.</source>
            <translation>Donnez à votre compte d’utilisateur le droit d’y écrire, puis refaites la revue.</translation>
        </message>
        <message>
            <source>Go back to Hardcost Desktop. It tells you whether the connection worked.</source>
            <translation>Retournez à Hardcost Desktop. Il vous dit si la connexion a réussi.</translation>
        </message>
        <message>
            <source>Hard costs are off in Clio</source>
            <translation>Les débours sont désactivés dans Clio</translation>
        </message>
        <message>
            <source>Hard costs in Clio</source>
            <translation>Débours dans Clio</translation>
        </message>
        <message>
            <source>Hardcost Desktop only answers a browser that comes here itself.</source>
            <translation>Hardcost Desktop ne répond qu’à un navigateur qui vient ici de lui-même.</translation>
        </message>
        <message>
            <source>Hardcost Desktop only answers this computer.</source>
            <translation>Hardcost Desktop ne répond qu’à cet ordinateur.</translation>
        </message>
        <message>
            <source>Hardcost Desktop only waits for a browser's page request here.</source>
            <translation>Hardcost Desktop n’attend ici que la demande d’une page par un navigateur.</translation>
        </message>
        <message>
            <source>Hardcost Desktop only waits for a sign-in here.</source>
            <translation>Hardcost Desktop n’attend ici qu’une connexion.</translation>
        </message>
        <message>
            <source>If it is the same cost, importing it would charge the client twice.</source>
            <translation>S’il s’agit du même débours, l’importer facturerait le client deux fois.</translation>
        </message>
        <message>
            <source>If it stays so, tell whoever looks after your computers: somebody may be answering in the makers' place.</source>
            <translation>Si cela persiste, informez qui s’occupe de vos ordinateurs : quelqu’un répond peut-être à la place des auteurs.</translation>
        </message>
        <message>
            <source>If the client has paid that invoice, importing the cost would charge them twice.</source>
            <translation>Si le client a payé cette facture, importer le débours le lui ferait payer deux fois.</translation>
        </message>
        <message>
            <source>If the client should be charged, choose Remove from Clio in the review: then it can be imported again. If not, leave it; the difference stays.</source>
            <translation>Si le client doit être facturé, choisissez Retirer de Clio dans la revue : le débours pourra alors être importé de nouveau. Sinon, laissez-le; la différence demeure.</translation>
        </message>
        <message>
            <source>If your office filters internet traffic, ask its IT to let {service} through, or to install the office's certificate for this program (REQUESTS_CA_BUNDLE). Then try again.</source>
            <translation>Si votre bureau filtre le trafic Internet, demandez à son service informatique de laisser passer {service}, ou d’installer le certificat du bureau pour ce programme (REQUESTS_CA_BUNDLE). Puis réessayez.</translation>
        </message>
        <message>
            <source>Import although QuickBooks says that your plan has no expense tracking by customer.</source>
            <translation>Importer même si QuickBooks indique que votre forfait n’a pas de suivi des dépenses par client.</translation>
        </message>
        <message>
            <source>Import hard costs</source>
            <translation>Importer les débours</translation>
        </message>
        <message>
            <source>Import is switched off</source>
            <translation>L’importation est désactivée</translation>
        </message>
        <message>
            <source>Import it, or untick it to leave it for later.</source>
            <translation>Importez-le, ou décochez-le pour le laisser à plus tard.</translation>
        </message>
        <message>
            <source>Import record</source>
            <translation>Registre d’importation</translation>
        </message>
        <message>
            <source>Import record contradicts itself</source>
            <translation>Le registre d’importation se contredit</translation>
        </message>
        <message>
            <source>Import the rest on its own with Import anyway, after a look at what Clio holds.</source>
            <translation>Importez le reste à part avec Importer quand même, après avoir regardé ce que Clio contient.</translation>
        </message>
        <message>
            <source>Import without a matter, as Clio does</source>
            <translation>Importer sans dossier, comme le fait Clio</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Imported meanwhile</source>
            <translation>Importé entre-temps</translation>
        </message>
        <message>
            <source>Imported: {n} entries, {amount}</source>
            <translation>Importés : {n} écritures, {amount}</translation>
        </message>
        <message>
            <source>In Clio twice</source>
            <translation>Deux fois dans Clio</translation>
        </message>
        <message>
            <source>In Clio's developer portal, give your app read and write permission for “Activities” and connect Clio again; or connect as a user who may enter expenses.</source>
            <translation>Dans le portail des développeurs de Clio, donnez à votre application l’autorisation de lire et d’écrire « Activities » et reconnectez Clio; ou connectez-vous avec un utilisateur qui peut inscrire des frais.</translation>
        </message>
        <message>
            <source>In Clio's developer portal, tick “{area}” for your app and connect Clio again; or connect as an administrator.</source>
            <translation>Dans le portail des développeurs de Clio, cochez « {area} » pour votre application et reconnectez Clio; ou connectez-vous en tant qu’administrateur.</translation>
        </message>
        <message>
            <source>In Clio: Settings, Billing, Expenses, then switch on “Soft and hard costs for expenses” (disbursements outside the US). Then correct that one entry in Clio.</source>
            <translation>Dans Clio : Settings, Billing, Expenses, puis activez « Soft and hard costs for expenses » (appelés « disbursements » hors des États-Unis). Corrigez ensuite cette seule écriture dans Clio.</translation>
        </message>
        <message>
            <source>In Clio: Settings, Billing, Expenses; see that “Soft and hard costs for expenses” is on (disbursements outside the US).</source>
            <translation>Dans Clio : Settings, Billing, Expenses; assurez-vous que « Soft and hard costs for expenses » est activé (appelés « disbursements » hors des États-Unis).</translation>
        </message>
        <message>
            <source>In Clio: {n} entries, {amount}</source>
            <translation>Dans Clio : {n} écritures, {amount}</translation>
        </message>
        <message>
            <source>In QuickBooks, choose the customer on this line, then refresh.</source>
            <translation>Dans QuickBooks, choisissez le client de cette ligne, puis actualisez.</translation>
        </message>
        <message>
            <source>In QuickBooks, enter it again under Category details, on the hard cost account.</source>
            <translation>Dans QuickBooks, inscrivez-la de nouveau sous Détails de la catégorie, dans le compte des débours.</translation>
        </message>
        <message>
            <source>In QuickBooks: Gear, Account and settings, Expenses, then switch on “Track expenses and items by customer” under Bills and expenses.</source>
            <translation>Dans QuickBooks : Engrenage, Compte et paramètres, Dépenses, puis activez « Suivre les dépenses et les articles par client » sous Factures et dépenses.</translation>
        </message>
        <message>
            <source>In no row</source>
            <translation>Dans aucune rangée</translation>
        </message>
        <message>
            <source>In the review, remove the entry from Clio; or enter the transaction in QuickBooks again.</source>
            <translation>Dans la revue, retirez l’écriture de Clio; ou inscrivez de nouveau l’opération dans QuickBooks.</translation>
        </message>
        <message>
            <source>In the review, update the entry in Clio; or correct the transaction in QuickBooks.</source>
            <translation>Dans la revue, mettez à jour l’écriture dans Clio; ou corrigez l’opération dans QuickBooks.</translation>
        </message>
        <message>
            <source>In the review, update the entry in Clio; or give the transaction its old date.</source>
            <translation>Dans la revue, mettez à jour l’écriture dans Clio; ou rendez à l’opération son ancienne date.</translation>
        </message>
        <message>
            <source>In two rows</source>
            <translation>Dans deux rangées</translation>
        </message>
        <message>
            <source>In your system's settings, let the date and time be set by itself.</source>
            <translation>Dans les paramètres de votre système, laissez la date et l’heure se régler d’elles-mêmes.</translation>
        </message>
        <message>
            <source>Include sub-accounts</source>
            <translation>Inclure les sous-comptes</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Revenus</translation>
        </message>
        <message>
            <source>Install it with: pip install 'hardcost-desktop[shared]'.</source>
            <translation>Installez-la avec : pip install 'hardcost-desktop[shared]'.</translation>
        </message>
        <message>
            <source>Install it: pip install hardcost-desktop[demo]</source>
            <translation>Installez-la : pip install hardcost-desktop[demo]</translation>
        </message>
        <message>
            <source>Install the newer version on this computer too.</source>
            <translation>Installez aussi la version plus récente sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Install this program anew.</source>
            <translation>Réinstallez ce programme.</translation>
        </message>
        <message>
            <source>Install this program together with its demo, as its guide says.</source>
            <translation>Installez ce programme avec sa démonstration, comme l’indique son guide.</translation>
        </message>
        <message>
            <source>Is in Clio</source>
            <translation>Est dans Clio</translation>
        </message>
        <message>
            <source>It answered with status {status} instead of telling of a release. A way to another address is not followed.</source>
            <translation>Elle a répondu par l’état {status} au lieu d’annoncer une version. Un renvoi à une autre adresse n’est pas suivi.</translation>
        </message>
        <message>
            <source>It can be imported again.</source>
            <translation>Il peut être importé de nouveau.</translation>
        </message>
        <message>
            <source>It does not begin with https://, so nothing was asked.</source>
            <translation>Elle ne commence pas par https://; rien n’a donc été demandé.</translation>
        </message>
        <message>
            <source>It holds: versions of the program and this computer, how the firm is connected, its settings, the health check, counts of the import record and whether it is sound, and the program's log.</source>
            <translation>Il contient : les versions du programme et de cet ordinateur, la façon dont le cabinet est connecté, ses paramètres, le bilan de santé, les nombres du registre d’importation et s’il est sain, et le journal du programme.</translation>
        </message>
        <message>
            <source>It is being run by {holder}. This one did not start, so that no cost is sent twice.</source>
            <translation>Elle est menée par {holder}. Celle-ci n’a pas commencé, pour qu’aucun débours ne soit envoyé deux fois.</translation>
        </message>
        <message>
            <source>It is not signed by the makers of this program, and was left aside.</source>
            <translation>Elle n’est pas signée par les auteurs de ce programme, et a été mise de côté.</translation>
        </message>
        <message>
            <source>It is not the small document that this program's makers publish, and was left aside.</source>
            <translation>Ce n’est pas le petit document que publient les auteurs de ce programme; il a été mis de côté.</translation>
        </message>
        <message>
            <source>It leaves out: names of clients, payees and people, descriptions, amounts, sign-ins and keys. Names of the firm, numbers of its accounts, e-mail addresses and folders are replaced by words such as [firm 1], the same word for the same name.</source>
            <translation>Il omet : les noms de clients, de bénéficiaires et de personnes, les descriptions, les montants, les connexions et les clés. Les noms du cabinet, les numéros de ses comptes, les adresses de courriel et les dossiers sont remplacés par des mots comme [firm 1], le même mot pour le même nom.</translation>
        </message>
        <message>
            <source>It lies there already</source>
            <translation>Il y est déjà</translation>
        </message>
        <message>
            <source>It ties. Difference {amount}</source>
            <translation>Tout concorde. Différence de {amount}</translation>
        </message>
        <message>
            <source>It was not sent. Refresh and look at it again.</source>
            <translation>Il n’a pas été envoyé. Actualisez et regardez-le de nouveau.</translation>
        </message>
        <message>
            <source>It was sent, and nobody knows yet whether Clio holds it.</source>
            <translation>Il a été envoyé, et personne ne sait encore si Clio le contient.</translation>
        </message>
        <message>
            <source>It was there already; nothing was copied.</source>
            <translation>Il y était déjà; rien n’a été copié.</translation>
        </message>
        <message>
            <source>Item details</source>
            <translation>Détails de l’article</translation>
        </message>
        <message>
            <source>Item lines on other accounts</source>
            <translation>Lignes d’articles dans d’autres comptes</translation>
        </message>
        <message>
            <source>Its cost is back in the review, unticked.</source>
            <translation>Son débours est de retour dans la revue, non coché.</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Écriture de journal</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardées</translation>
        </message>
        <message>
            <source>Kept in Clio</source>
            <translation>Gardée dans Clio</translation>
        </message>
        <message>
            <source>Kept in {store}</source>
            <translation>Conservé dans {store}</translation>
        </message>
        <message>
            <source>Kept: the record of what was imported ({place}), the settings, and which accounts this firm belongs to</source>
            <translation>Conservé : le registre de ce qui a été importé ({place}), les paramètres, et les comptes auxquels ce cabinet appartient</translation>
        </message>
        <message>
            <source>Kept: the settings, and which accounts this firm belongs to</source>
            <translation>Conservé : les paramètres, et les comptes auxquels ce cabinet appartient</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Trousseau de clés</translation>
        </message>
        <message>
            <source>Key stores hold {limit} characters an item; this one is longer. It was not kept.</source>
            <translation>Les trousseaux de clés acceptent {limit} caractères par élément; celui-ci est plus long. Il n’a pas été conservé.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Lasts until {unused} if it is not used, and until {whatever} in any case.</source>
            <translation>Dure jusqu’au {unused} si elle n’est pas utilisée, et jusqu’au {whatever} de toute façon.</translation>
        </message>
        <message>
            <source>Laying out the pages</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>Leave it if it was meant so. Otherwise update it from QuickBooks, or remove it from Clio.</source>
            <translation>Laissez-le si c’était voulu. Sinon, mettez-le à jour d’après QuickBooks, ou retirez-le de Clio.</translation>
        </message>
        <message>
            <source>Leave it if it was meant so. To import it again, choose Remove from Clio: then it comes back to the review, unticked.</source>
            <translation>Laissez-le si c’était voulu. Pour l’importer de nouveau, choisissez Retirer de Clio : il revient alors dans la revue, non coché.</translation>
        </message>
        <message>
            <source>Leave it out of the address; it belongs into the key store.</source>
            <translation>Omettez-le de l’adresse; sa place est dans le trousseau de clés.</translation>
        </message>
        <message>
            <source>Leave it out, and give it once with: hardcost ledger password.</source>
            <translation>Omettez-le, et donnez-le une seule fois avec : hardcost ledger password.</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Laissé tel quel</translation>
        </message>
        <message>
            <source>Left as it is: {reason}</source>
            <translation>Laissé tel quel : {reason}</translation>
        </message>
        <message>
            <source>Left as they are: {n}</source>
            <translation>Laissées telles quelles : {n}</translation>
        </message>
        <message>
            <source>Left behind as it was, and marked as moved: {place}</source>
            <translation>Resté tel quel, et marqué comme déplacé : {place}</translation>
        </message>
        <message>
            <source>Left out, as they were undone: {rows}. Name them with --only, or say --undone.</source>
            <translation>Omises, car elles ont été annulées : {rows}. Nommez-les avec --only, ou dites --undone.</translation>
        </message>
        <message>
            <source>Less than {least} seconds would not be safe: Clio may still be taking an entry in.</source>
            <translation>Moins de {least} secondes ne serait pas sûr : Clio pourrait être encore en train de recevoir une écriture.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Lines before the start date</source>
            <translation>Lignes antérieures à la date de début</translation>
        </message>
        <message>
            <source>Lines of one customer on the same transaction become one entry in Clio.</source>
            <translation>Les lignes d’un même client dans la même opération deviennent une seule écriture dans Clio.</translation>
        </message>
        <message>
            <source>Lines on other accounts</source>
            <translation>Lignes d’autres comptes</translation>
        </message>
        <message>
            <source>Lines on other accounts: {n}</source>
            <translation>Lignes d’autres comptes : {n}</translation>
        </message>
        <message>
            <source>Link the customer to a Clio contact, or choose the matter yourself.</source>
            <translation>Liez le client à un contact de Clio, ou choisissez vous-même le dossier.</translation>
        </message>
        <message>
            <source>Link the customer to the right one.</source>
            <translation>Liez le client au bon contact.</translation>
        </message>
        <message>
            <source>Linked: {name}</source>
            <translation>Lié : {name}</translation>
        </message>
        <message>
            <source>Long Term Liability</source>
            <translation>Passif à long terme</translation>
        </message>
        <message>
            <source>Look at it in Clio. If it is the same cost, say that it is in Clio already; if not, import it anyway.</source>
            <translation>Regardez-le dans Clio. S’il s’agit du même débours, dites qu’il est déjà dans Clio; sinon, importez-le quand même.</translation>
        </message>
        <message>
            <source>Look at the entry in Clio and at the transaction: these two count. Then run “hardcost ledger check”.</source>
            <translation>Regardez l’écriture dans Clio et l’opération : ce sont elles qui comptent. Exécutez ensuite « hardcost ledger check ».</translation>
        </message>
        <message>
            <source>Look at the review again.</source>
            <translation>Regardez de nouveau la revue.</translation>
        </message>
        <message>
            <source>Look in {service}, in the list of connected apps, and remove this program there.</source>
            <translation>Regardez dans {service}, dans la liste des applications connectées, et retirez-y ce programme.</translation>
        </message>
        <message>
            <source>Looking at the chosen costs once more</source>
            <translation>Dernier regard sur les débours choisis</translation>
        </message>
        <message>
            <source>Looking at the entries in Clio</source>
            <translation>Examen des écritures dans Clio</translation>
        </message>
        <message>
            <source>Looking for attachments in QuickBooks</source>
            <translation>Recherche des pièces jointes dans QuickBooks</translation>
        </message>
        <message>
            <source>Looking for imported transactions that changed in QuickBooks</source>
            <translation>Recherche des opérations importées qui ont changé dans QuickBooks</translation>
        </message>
        <message>
            <source>Looking in Clio for costs whose answer was lost</source>
            <translation>Recherche dans Clio des débours dont la réponse s’est perdue</translation>
        </message>
        <message>
            <source>Make room on the disk, then preview again: what was sent is known.</source>
            <translation>Faites de la place sur le disque, puis refaites la revue : ce qui a été envoyé est connu.</translation>
        </message>
        <message>
            <source>Mark the reference</source>
            <translation>Marquer la référence</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>May be read.</source>
            <translation>Lecture permise.</translation>
        </message>
        <message>
            <source>May be read. Whether entries may be written, only the first one proves.</source>
            <translation>Lecture permise. Seule la première écriture prouve si l’écriture l’est aussi.</translation>
        </message>
        <message>
            <source>Money came back. If the original cost is in Clio, the client is charged too much until it is reduced there.</source>
            <translation>De l’argent est revenu. Si le débours d’origine est dans Clio, le client est trop facturé tant qu’il n’y est pas réduit.</translation>
        </message>
        <message>
            <source>More than one contact in Clio has this customer's name.</source>
            <translation>Plusieurs contacts dans Clio portent le nom de ce client.</translation>
        </message>
        <message>
            <source>More than one row shows this line.</source>
            <translation>Plusieurs rangées montrent cette ligne.</translation>
        </message>
        <message>
            <source>Most of the costs that look doubled were entered in Clio as the Primary Subscriber, as Clio's own import does. While both are on, each cost can get into Clio twice; these rows wait for you.</source>
            <translation>La plupart des débours qui semblent doublés ont été inscrits dans Clio au nom de l’abonné principal, comme le fait l’importation de Clio lui-même. Tant que les deux sont activées, chaque débours peut arriver deux fois dans Clio; ces rangées vous attendent.</translation>
        </message>
        <message>
            <source>Most often hard costs are off in Clio: Settings, Billing, Expenses, then switch on “Soft and hard costs for expenses” (disbursements outside the US). If they are on, see what Clio says of the rows that failed, and untick them.</source>
            <translation>Le plus souvent, les débours sont désactivés dans Clio : Settings, Billing, Expenses, puis activez « Soft and hard costs for expenses » (appelés « disbursements » hors des États-Unis). S’ils sont activés, voyez ce que Clio indique pour les rangées en échec, et décochez-les.</translation>
        </message>
        <message>
            <source>Move it back, or change the customer in QuickBooks.</source>
            <translation>Remettez-la à sa place, ou changez le client dans QuickBooks.</translation>
        </message>
        <message>
            <source>Move it first: hardcost ledger move --to ADDRESS.</source>
            <translation>Déplacez-le d’abord : hardcost ledger move --to ADDRESS.</translation>
        </message>
        <message>
            <source>Move the entry in Clio to a matter of the new client, or give the line its old customer.</source>
            <translation>Déplacez l’écriture dans Clio vers un dossier du nouveau client, ou rendez à la ligne son ancien client.</translation>
        </message>
        <message>
            <source>Move the file away, or restore the import record from a backup.</source>
            <translation>Déplacez le fichier, ou restaurez le registre d’importation à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>Move to an empty database. If colleagues use that record and this computer shall join them: add --join. The record in use until now stays behind as it is; what was imported with it is recognised in Clio by its stamps.</source>
            <translation>Déplacez-le vers une base de données vide. Si des collègues utilisent ce registre et que cet ordinateur doit se joindre à eux : ajoutez --join. Le registre utilisé jusqu’ici reste tel quel; ce qui a été importé avec lui est reconnu dans Clio par ses marques.</translation>
        </message>
        <message>
            <source>Name the file with .zip at its end.</source>
            <translation>Donnez au fichier un nom qui se termine par .zip.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Negative amount</source>
            <translation>Montant négatif</translation>
        </message>
        <message>
            <source>Neither an import nor a row was named.</source>
            <translation>Ni importation ni rangée n’a été nommée.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>No QuickBooks account for hard costs has been chosen yet.</source>
            <translation>Aucun compte QuickBooks n’a encore été choisi pour les débours.</translation>
        </message>
        <message>
            <source>No answer came, or one that was too long.</source>
            <translation>Aucune réponse n’est venue, ou elle était trop longue.</translation>
        </message>
        <message>
            <source>No browser</source>
            <translation>Aucun navigateur</translation>
        </message>
        <message>
            <source>No browser could be opened on this computer.</source>
            <translation>Aucun navigateur n’a pu être ouvert sur cet ordinateur.</translation>
        </message>
        <message>
            <source>No contact in Clio is known to be this QuickBooks customer.</source>
            <translation>Aucun contact de Clio n’est connu comme étant ce client QuickBooks.</translation>
        </message>
        <message>
            <source>No customer</source>
            <translation>Aucun client</translation>
        </message>
        <message>
            <source>No display</source>
            <translation>Aucun écran</translation>
        </message>
        <message>
            <source>No entry of row {key} is in Clio by this program.</source>
            <translation>Aucune écriture de la rangée {key} n’a été écrite dans Clio par ce programme.</translation>
        </message>
        <message>
            <source>No longer left as it is</source>
            <translation>N’est plus laissé tel quel</translation>
        </message>
        <message>
            <source>No longer marked as in Clio; the entries stay there: {n}</source>
            <translation>Ne sont plus marquées comme étant dans Clio; les écritures y restent : {n}</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <source>No money was paid, so there is nothing to charge.</source>
            <translation>Aucune somme n’a été payée; il n’y a donc rien à facturer.</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Aucun nom</translation>
        </message>
        <message>
            <source>No password in an address</source>
            <translation>Pas de mot de passe dans une adresse</translation>
        </message>
        <message>
            <source>No service said what time it is.</source>
            <translation>Aucun service n’a indiqué l’heure.</translation>
        </message>
        <message>
            <source>No sign-in to {service} is kept on this computer.</source>
            <translation>Aucune connexion à {service} n’est conservée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>No start date has been chosen yet.</source>
            <translation>Aucune date de début n’a encore été choisie.</translation>
        </message>
        <message>
            <source>No such account</source>
            <translation>Ce compte n’existe pas</translation>
        </message>
        <message>
            <source>No such contact</source>
            <translation>Ce contact n’existe pas</translation>
        </message>
        <message>
            <source>No such customer</source>
            <translation>Ce client n’existe pas</translation>
        </message>
        <message>
            <source>No such entry</source>
            <translation>Cette écriture n’existe pas</translation>
        </message>
        <message>
            <source>No such firm</source>
            <translation>Ce cabinet n’existe pas</translation>
        </message>
        <message>
            <source>No such matter</source>
            <translation>Ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>No such row</source>
            <translation>Cette rangée n’existe pas</translation>
        </message>
        <message>
            <source>No such run</source>
            <translation>Cette importation n’existe pas</translation>
        </message>
        <message>
            <source>No such setting</source>
            <translation>Ce paramètre n’existe pas</translation>
        </message>
        <message>
            <source>No such user</source>
            <translation>Cet utilisateur n’existe pas</translation>
        </message>
        <message>
            <source>Nobody answered in the browser</source>
            <translation>Personne n’a répondu dans le navigateur</translation>
        </message>
        <message>
            <source>Nobody decided to leave row {key} as it is, or it changed since.</source>
            <translation>Personne n’a décidé de laisser la rangée {key} telle quelle, ou elle a changé depuis.</translation>
        </message>
        <message>
            <source>Nobody to enter costs as</source>
            <translation>Personne pour qui inscrire les débours</translation>
        </message>
        <message>
            <source>Non-Posting</source>
            <translation>Hors bilan</translation>
        </message>
        <message>
            <source>Not a check or expense</source>
            <translation>Ni chèque ni dépense</translation>
        </message>
        <message>
            <source>Not a choice</source>
            <translation>N’est pas un choix</translation>
        </message>
        <message>
            <source>Not a date</source>
            <translation>N’est pas une date</translation>
        </message>
        <message>
            <source>Not a number of seconds</source>
            <translation>N’est pas un nombre de secondes</translation>
        </message>
        <message>
            <source>Not a setting</source>
            <translation>N’est pas un paramètre</translation>
        </message>
        <message>
            <source>Not a switch</source>
            <translation>N’est pas un interrupteur</translation>
        </message>
        <message>
            <source>Not a user</source>
            <translation>N’est pas un utilisateur</translation>
        </message>
        <message>
            <source>Not an address</source>
            <translation>N’est pas une adresse</translation>
        </message>
        <message>
            <source>Not in Clio</source>
            <translation>Pas dans Clio</translation>
        </message>
        <message>
            <source>Not in Clio; free to be imported</source>
            <translation>Pas dans Clio; libre d’être importé</translation>
        </message>
        <message>
            <source>Not in QuickBooks' lines</source>
            <translation>Absente des lignes de QuickBooks</translation>
        </message>
        <message>
            <source>Not in the backup: {n} entries written since. Preview: Clio's stamps tell of them.</source>
            <translation>Absentes de la sauvegarde : {n} écritures écrites depuis. Refaites la revue : les marques de Clio en témoignent.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Not left as it is</source>
            <translation>Pas laissé tel quel</translation>
        </message>
        <message>
            <source>Not reached: {n}</source>
            <translation>Non atteintes : {n}</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Pas prêt</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <source>Not sent: too much time had gone by</source>
            <translation>Non envoyé : trop de temps s’était écoulé</translation>
        </message>
        <message>
            <source>Not sent: {n} ({keys})</source>
            <translation>Non envoyées : {n} ({keys})</translation>
        </message>
        <message>
            <source>Not settled yet; the next preview looks them up: {keys}</source>
            <translation>Pas encore réglées; la prochaine revue les recherche : {keys}</translation>
        </message>
        <message>
            <source>Not updated in Clio</source>
            <translation>Pas mis à jour dans Clio</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Nothing is written until you choose, so that no cost reaches the bill of another matter.</source>
            <translation>Rien n’est écrit avant votre choix, pour qu’aucun débours n’arrive sur la facture d’un autre dossier.</translation>
        </message>
        <message>
            <source>Nothing is written, as a cost on a closed matter is easily never billed.</source>
            <translation>Rien n’est écrit, car un débours dans un dossier fermé risque de n’être jamais facturé.</translation>
        </message>
        <message>
            <source>Nothing is written, so that no cost reaches the bill of a namesake.</source>
            <translation>Rien n’est écrit, pour qu’aucun débours n’arrive sur la facture d’un homonyme.</translation>
        </message>
        <message>
            <source>Nothing more was sent to Clio.</source>
            <translation>Rien d’autre n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; the program looks again tomorrow.</source>
            <translation>Il n’y a rien à faire; le programme cherche de nouveau demain.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; the program looks again tomorrow. Help, Updates turns it off.</source>
            <translation>Il n’y a rien à faire; le programme cherche de nouveau demain. Aide, Mises à jour l’arrête.</translation>
        </message>
        <message>
            <source>Nothing new since the last review.</source>
            <translation>Rien de nouveau depuis la dernière revue.</translation>
        </message>
        <message>
            <source>Nothing that was imported changed since.</source>
            <translation>Rien de ce qui a été importé n’a changé depuis.</translation>
        </message>
        <message>
            <source>Nothing to bring in line</source>
            <translation>Rien à faire concorder</translation>
        </message>
        <message>
            <source>Nothing to do, unless QuickBooks is wrong.</source>
            <translation>Rien à faire, à moins que QuickBooks se trompe.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message>
            <source>Nothing to do: it is shown again when either service says something else. Take the decision back to decide anew.</source>
            <translation>Rien à faire : la rangée revient quand l’un des services indique autre chose. Revenez sur la décision pour décider de nouveau.</translation>
        </message>
        <message>
            <source>Nothing to do: there is no cost to bill.</source>
            <translation>Rien à faire : il n’y a rien à facturer.</translation>
        </message>
        <message>
            <source>Nothing to leave as it is</source>
            <translation>Rien à laisser tel quel</translation>
        </message>
        <message>
            <source>Nothing was changed. Refresh to see what holds now.</source>
            <translation>Rien n’a été modifié. Actualisez pour voir ce qui vaut maintenant.</translation>
        </message>
        <message>
            <source>Nothing was changed. See what Clio holds, and correct it there.</source>
            <translation>Rien n’a été modifié. Voyez ce que Clio contient, et corrigez-le là.</translation>
        </message>
        <message>
            <source>Nothing was connected. Go back to Hardcost Desktop and begin the sign-in there.</source>
            <translation>Rien n’a été connecté. Retournez à Hardcost Desktop et commencez-y la connexion.</translation>
        </message>
        <message>
            <source>Nothing was heard of this import for so long that {holder} took over. What was sent is known; nothing more was sent to Clio from here.</source>
            <translation>Cette importation n’a plus donné signe de vie depuis si longtemps que {holder} a pris le relais. Ce qui a été envoyé est connu; rien d’autre n’a été envoyé à Clio d’ici.</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Rien n’a encore été importé.</translation>
        </message>
        <message>
            <source>Nothing was printed</source>
            <translation>Rien n’a été imprimé</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Of these lines: rows that are in Clio.</source>
            <translation>De ces lignes : les rangées qui sont dans Clio.</translation>
        </message>
        <message>
            <source>Of these lines: rows that cannot be imported as they are.</source>
            <translation>De ces lignes : les rangées qui ne peuvent pas être importées telles quelles.</translation>
        </message>
        <message>
            <source>Of these lines: rows that somebody excluded for good.</source>
            <translation>De ces lignes : les rangées que quelqu’un a exclues pour de bon.</translation>
        </message>
        <message>
            <source>Of these lines: rows that the next import would write.</source>
            <translation>De ces lignes : les rangées que la prochaine importation écrirait.</translation>
        </message>
        <message>
            <source>Of these lines: rows that wait for a decision.</source>
            <translation>De ces lignes : les rangées qui attendent une décision.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Off: you can look at everything, and nothing is written.</source>
            <translation>Désactivé : vous pouvez tout regarder, et rien n’est écrit.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>On a bill</source>
            <translation>Sur une facture</translation>
        </message>
        <message>
            <source>On.</source>
            <translation>Activé.</translation>
        </message>
        <message>
            <source>Once imported, it can be billed to the client from Clio. Until then it is in QuickBooks alone.</source>
            <translation>Une fois importé, il peut être facturé au client depuis Clio. D’ici là, il n’est que dans QuickBooks.</translation>
        </message>
        <message>
            <source>Once more, to see that nothing is written twice:</source>
            <translation>Encore une fois, pour voir que rien n’est écrit deux fois :</translation>
        </message>
        <message>
            <source>One entry for two costs</source>
            <translation>Une écriture pour deux débours</translation>
        </message>
        <message>
            <source>One of the two services dates it in the period, the other does not.</source>
            <translation>L’un des deux services le date dans la période, l’autre non.</translation>
        </message>
        <message>
            <source>Only checks and expenses are imported; this is another kind of transaction.</source>
            <translation>Seuls les chèques et les dépenses sont importés; c’est un autre genre d’opération.</translation>
        </message>
        <message>
            <source>Only when Clio has not shown an entry for so many seconds after its answer was lost is it believed not to have arrived, and offered again.</source>
            <translation>C’est seulement quand Clio n’a pas montré une écriture pendant autant de secondes après la perte de sa réponse qu’elle est tenue pour non arrivée, et offerte de nouveau.</translation>
        </message>
        <message>
            <source>Open Hardcost Desktop to see what to do.</source>
            <translation>Ouvrez Hardcost Desktop pour voir que faire.</translation>
        </message>
        <message>
            <source>Open a matter for the contact in Clio, then refresh.</source>
            <translation>Ouvrez un dossier pour le contact dans Clio, puis actualisez.</translation>
        </message>
        <message>
            <source>Open any page in the browser to see whether the network asks for a sign-in, then try again.</source>
            <translation>Ouvrez n’importe quelle page dans le navigateur pour voir si le réseau demande une connexion, puis réessayez.</translation>
        </message>
        <message>
            <source>Open the key store and delete the items named “Hardcost Desktop” there.</source>
            <translation>Ouvrez le trousseau de clés et supprimez-y les éléments nommés « Hardcost Desktop ».</translation>
        </message>
        <message>
            <source>Open the window on a computer with a display.</source>
            <translation>Ouvrez la fenêtre sur un ordinateur muni d’un écran.</translation>
        </message>
        <message>
            <source>Open this address yourself: {address}</source>
            <translation>Ouvrez vous-même cette adresse : {address}</translation>
        </message>
        <message>
            <source>Other Asset</source>
            <translation>Autres actifs</translation>
        </message>
        <message>
            <source>Other Current Asset</source>
            <translation>Autres actifs à court terme</translation>
        </message>
        <message>
            <source>Other Current Liability</source>
            <translation>Autres passifs à court terme</translation>
        </message>
        <message>
            <source>Other Expense</source>
            <translation>Autres dépenses</translation>
        </message>
        <message>
            <source>Other Income</source>
            <translation>Autres revenus</translation>
        </message>
        <message>
            <source>Other hard costs in Clio</source>
            <translation>Autres débours dans Clio</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Autres programmes</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Issue inconnue</translation>
        </message>
        <message>
            <source>Partly imported</source>
            <translation>Importé en partie</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Pièces du programme</translation>
        </message>
        <message>
            <source>Password of the database (it is not shown): </source>
            <translation>Mot de passe de la base de données (non affiché) : </translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>Bénéficiaire</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Please report this: it is a fault of this program. Nothing is lost in either service.</source>
            <translation>Veuillez le signaler : c’est une erreur de ce programme. Rien n’est perdu dans l’un ou l’autre service.</translation>
        </message>
        <message>
            <source>Port {port} on this computer is in use, so the browser's answer could not be received.</source>
            <translation>Le port {port} de cet ordinateur est occupé; la réponse du navigateur n’a donc pas pu être reçue.</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>Doublon possible</translation>
        </message>
        <message>
            <source>PostgreSQL's client library is version {version}.</source>
            <translation>La bibliothèque client de PostgreSQL est à la version {version}.</translation>
        </message>
        <message>
            <source>Preview again in a minute: this program then looks in {service} whether the entry is there.</source>
            <translation>Refaites la revue dans une minute : ce programme cherche alors dans {service} si l’écriture y est.</translation>
        </message>
        <message>
            <source>Preview again in a minute: what Clio does not hold is offered for import then.</source>
            <translation>Actualisez dans une minute : ce que Clio n’a pas sera alors offert à l’importation.</translation>
        </message>
        <message>
            <source>Preview again to see what is in Clio.</source>
            <translation>Refaites la revue pour voir ce qui est dans Clio.</translation>
        </message>
        <message>
            <source>Preview and settle them first, or choose a newer backup. To restore it all the same: add --forget.</source>
            <translation>Refaites la revue et réglez-les d’abord, ou choisissez une sauvegarde plus récente. Pour la restaurer malgré tout : ajoutez --forget.</translation>
        </message>
        <message>
            <source>Preview before then: each use makes it last for 100 days again.</source>
            <translation>Refaites la revue d’ici là : chaque utilisation la prolonge de 100 jours.</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Printing the pages</source>
            <translation>Impression des pages</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Put it into the environment as HARDCOST_CLIENT_SECRET, or type it when asked.</source>
            <translation>Mettez-le dans l’environnement sous HARDCOST_CLIENT_SECRET, ou tapez-le sur demande.</translation>
        </message>
        <message>
            <source>Put it right there as the reason says, then refresh.</source>
            <translation>Corrigez-le là comme la raison l’indique, puis actualisez.</translation>
        </message>
        <message>
            <source>Put right in Clio or QuickBooks what the message names, then preview again.</source>
            <translation>Corrigez dans Clio ou QuickBooks ce que le message nomme, puis refaites la revue.</translation>
        </message>
        <message>
            <source>Put that right, or start the program with another folder: --home FOLDER.</source>
            <translation>Corrigez cela, ou démarrez le programme avec un autre dossier : --home FOLDER.</translation>
        </message>
        <message>
            <source>Put that right, then start the program again.</source>
            <translation>Corrigez cela, puis redémarrez le programme.</translation>
        </message>
        <message>
            <source>Put the entry in Clio right, by hand or from the review, or the transaction in QuickBooks.</source>
            <translation>Corrigez l’écriture dans Clio, à la main ou depuis la revue, ou l’opération dans QuickBooks.</translation>
        </message>
        <message>
            <source>Qt {version} paints on “{platform}”, in the style “{style}”.</source>
            <translation>Qt {version} dessine sur « {platform} », dans le style « {style} ».</translation>
        </message>
        <message>
            <source>QuickBooks</source>
            <translation>QuickBooks</translation>
        </message>
        <message>
            <source>QuickBooks Online</source>
            <translation>QuickBooks Online</translation>
        </message>
        <message>
            <source>QuickBooks account</source>
            <translation>Compte QuickBooks</translation>
        </message>
        <message>
            <source>QuickBooks and Clio date it differently, both within the period.</source>
            <translation>QuickBooks et Clio le datent différemment, mais tous deux dans la période.</translation>
        </message>
        <message>
            <source>QuickBooks and Clio hold it in different currencies, so the amounts are not compared.</source>
            <translation>QuickBooks et Clio l’ont dans des devises différentes; les montants ne sont donc pas comparés.</translation>
        </message>
        <message>
            <source>QuickBooks answered something unexpected</source>
            <translation>QuickBooks a donné une réponse inattendue</translation>
        </message>
        <message>
            <source>QuickBooks asks a person to sign in again every five years; this sign-in lasts until {day} ({days} days). What was imported is not affected.</source>
            <translation>QuickBooks demande à une personne de se reconnecter tous les cinq ans; cette connexion dure jusqu’au {day} ({days} jours). Ce qui a été importé n’est pas touché.</translation>
        </message>
        <message>
            <source>QuickBooks company</source>
            <translation>Entreprise QuickBooks</translation>
        </message>
        <message>
            <source>QuickBooks does not say which plan this is. Hard costs need Plus or Advanced. Nothing is blocked.</source>
            <translation>QuickBooks n’indique pas de quel forfait il s’agit. Les débours demandent Plus ou Advanced. Rien n’est bloqué.</translation>
        </message>
        <message>
            <source>QuickBooks ends a sign-in that is not used for 100 days; this one lasts until {day} ({days} days).</source>
            <translation>QuickBooks met fin à une connexion inutilisée pendant 100 jours; celle-ci dure jusqu’au {day} ({days} jours).</translation>
        </message>
        <message>
            <source>QuickBooks gave the same page of “{entity}” again and again, so the list cannot be complete. Nothing of this reading is used.</source>
            <translation>QuickBooks a donné sans cesse la même page de « {entity} »; la liste ne peut donc pas être complète. Rien de cette lecture n’est utilisé.</translation>
        </message>
        <message>
            <source>QuickBooks has put this line on an invoice already: the client may have paid it.</source>
            <translation>QuickBooks a déjà mis cette ligne sur une facture : le client l’a peut-être payée.</translation>
        </message>
        <message>
            <source>QuickBooks has this line, and no row of the review shows it.</source>
            <translation>QuickBooks a cette ligne, et aucune rangée de la revue ne la montre.</translation>
        </message>
        <message>
            <source>QuickBooks holds fractions of a cent, and Clio takes whole cents.</source>
            <translation>QuickBooks contient des fractions de cent, et Clio prend des cents entiers.</translation>
        </message>
        <message>
            <source>QuickBooks is disconnected</source>
            <translation>QuickBooks est déconnecté</translation>
        </message>
        <message>
            <source>QuickBooks is not connected</source>
            <translation>QuickBooks n’est pas connecté</translation>
        </message>
        <message>
            <source>QuickBooks no longer says what was reviewed for this row.</source>
            <translation>QuickBooks n’indique plus ce qui a été vu pour cette rangée.</translation>
        </message>
        <message>
            <source>QuickBooks plan</source>
            <translation>Forfait QuickBooks</translation>
        </message>
        <message>
            <source>QuickBooks plan without customer tracking</source>
            <translation>Forfait QuickBooks sans suivi par client</translation>
        </message>
        <message>
            <source>QuickBooks refused a request</source>
            <translation>QuickBooks a refusé une demande</translation>
        </message>
        <message>
            <source>QuickBooks refuses this app for this company. Most often keys for testing are used with a real company, or the other way round, or the app was disconnected.</source>
            <translation>QuickBooks refuse cette application pour cette entreprise. Le plus souvent, des clés d’essai sont utilisées avec une entreprise réelle, ou l’inverse, ou l’application a été déconnectée.</translation>
        </message>
        <message>
            <source>QuickBooks repeats itself</source>
            <translation>QuickBooks se répète</translation>
        </message>
        <message>
            <source>QuickBooks reports my plan wrongly</source>
            <translation>QuickBooks indique mal mon forfait</translation>
        </message>
        <message>
            <source>QuickBooks says that this company's subscription is not active, so its books cannot be read.</source>
            <translation>QuickBooks indique que l’abonnement de cette entreprise n’est pas actif; ses livres ne peuvent donc pas être lus.</translation>
        </message>
        <message>
            <source>QuickBooks says that your plan is {plan}. Hard costs need Plus or Advanced, which can name a customer on each line.</source>
            <translation>QuickBooks indique que votre forfait est {plan}. Les débours demandent Plus ou Advanced, qui peuvent nommer un client à chaque ligne.</translation>
        </message>
        <message>
            <source>QuickBooks says {plan}, and your settings say that it is mistaken.</source>
            <translation>QuickBooks indique {plan}, et vos paramètres disent qu’il se trompe.</translation>
        </message>
        <message>
            <source>QuickBooks says: “{message}” (error {number}). Nothing in QuickBooks was changed: this program only reads there.</source>
            <translation>QuickBooks indique : « {message} » (erreur {number}). Rien n’a été modifié dans QuickBooks : ce programme ne fait qu’y lire.</translation>
        </message>
        <message>
            <source>QuickBooks shows no customer “{customer}”.</source>
            <translation>QuickBooks ne montre aucun client « {customer} ».</translation>
        </message>
        <message>
            <source>QuickBooks sign-in</source>
            <translation>Connexion QuickBooks</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
        </message>
        <message>
            <source>Read the reason and choose.</source>
            <translation>Lisez la raison et choisissez.</translation>
        </message>
        <message>
            <source>Reading accounts from QuickBooks</source>
            <translation>Lecture des comptes de QuickBooks</translation>
        </message>
        <message>
            <source>Reading checks and expenses from QuickBooks</source>
            <translation>Lecture des chèques et dépenses de QuickBooks</translation>
        </message>
        <message>
            <source>Reading contacts from Clio</source>
            <translation>Lecture des contacts de Clio</translation>
        </message>
        <message>
            <source>Reading customers from QuickBooks</source>
            <translation>Lecture des clients de QuickBooks</translation>
        </message>
        <message>
            <source>Reading hard costs from Clio</source>
            <translation>Lecture des débours de Clio</translation>
        </message>
        <message>
            <source>Reading matters from Clio</source>
            <translation>Lecture des dossiers de Clio</translation>
        </message>
        <message>
            <source>Reading or writing {path} failed. Without a record of every cost this program sends nothing more to Clio.</source>
            <translation>La lecture ou l’écriture de {path} a échoué. Sans un registre de chaque débours, ce programme n’envoie plus rien à Clio.</translation>
        </message>
        <message>
            <source>Reading users from Clio</source>
            <translation>Lecture des utilisateurs de Clio</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Ready: {ready}. Needs attention: {attention}.</source>
            <translation>Prêts : {ready}. À traiter : {attention}.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Rapprochement</translation>
        </message>
        <message>
            <source>Reduce the client's cost in Clio by hand.</source>
            <translation>Réduisez à la main le débours du client dans Clio.</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Refresh and look again.</source>
            <translation>Actualisez et regardez de nouveau.</translation>
        </message>
        <message>
            <source>Refresh and look at the review again.</source>
            <translation>Actualisez et regardez de nouveau la revue.</translation>
        </message>
        <message>
            <source>Refresh and settle them first, or choose a newer backup.</source>
            <translation>Actualisez et réglez-les d’abord, ou choisissez une sauvegarde plus récente.</translation>
        </message>
        <message>
            <source>Refresh in a minute: it is looked up in Clio by itself. If several entries there look alike, look at them in Clio and say which one it is, or that it is not there.</source>
            <translation>Actualisez dans une minute : il est recherché tout seul dans Clio. Si plusieurs écritures s’y ressemblent, regardez-les dans Clio et dites laquelle c’est, ou qu’il n’y est pas.</translation>
        </message>
        <message>
            <source>Refresh the review; it is looked up in Clio. Then answer its question there.</source>
            <translation>Actualisez la revue; il est recherché dans Clio. Répondez-y ensuite à sa question.</translation>
        </message>
        <message>
            <source>Refresh, compare again, and decide.</source>
            <translation>Actualisez, comparez de nouveau, et décidez.</translation>
        </message>
        <message>
            <source>Refresh: the cost is shown again.</source>
            <translation>Actualisez : le débours est de nouveau affiché.</translation>
        </message>
        <message>
            <source>Refused by Clio; nothing was written</source>
            <translation>Refusé par Clio; rien n’a été écrit</translation>
        </message>
        <message>
            <source>Remove it from Clio if the client should not pay it, or leave it.</source>
            <translation>Retirez-le de Clio si le client ne doit pas le payer, ou laissez-le.</translation>
        </message>
        <message>
            <source>Remove the entry from Clio and import what is left, or correct it in Clio by hand.</source>
            <translation>Retirez l’écriture de Clio et importez ce qui reste, ou corrigez-la à la main dans Clio.</translation>
        </message>
        <message>
            <source>Remove the entry from Clio, refresh, choose the matter, and import the cost again.</source>
            <translation>Retirez l’écriture de Clio, actualisez, choisissez le dossier, et importez de nouveau le débours.</translation>
        </message>
        <message>
            <source>Removed from Clio</source>
            <translation>Retiré de Clio</translation>
        </message>
        <message>
            <source>Removed from Clio: {n}</source>
            <translation>Retirées de Clio : {n}</translation>
        </message>
        <message>
            <source>Removed: the client secret and the sign-in, from {store}</source>
            <translation>Supprimé : le secret et la connexion, de {store}</translation>
        </message>
        <message>
            <source>Removing entries from Clio</source>
            <translation>Retrait des écritures de Clio</translation>
        </message>
        <message>
            <source>Renew the subscription in QuickBooks, then preview again.</source>
            <translation>Renouvelez l’abonnement dans QuickBooks, puis refaites la revue.</translation>
        </message>
        <message>
            <source>Restore another backup.</source>
            <translation>Restaurez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>Restore the file from a backup, or move it away and choose the settings again.</source>
            <translation>Restaurez le fichier à partir d’une sauvegarde, ou déplacez-le et choisissez de nouveau les paramètres.</translation>
        </message>
        <message>
            <source>Restore the file from a backup, or move it away and connect QuickBooks and Clio again.</source>
            <translation>Restaurez le fichier à partir d’une sauvegarde, ou déplacez-le et reconnectez QuickBooks et Clio.</translation>
        </message>
        <message>
            <source>Restore the file from a backup, or move it away: costs that carry this program's stamp in Clio are recognised without it.</source>
            <translation>Restaurez le fichier à partir d’une sauvegarde, ou déplacez-le : les débours qui portent la marque de ce programme dans Clio sont reconnus sans lui.</translation>
        </message>
        <message>
            <source>Restored and read back: {n} entries.</source>
            <translation>Restauré et relu : {n} écritures.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revue</translation>
        </message>
        <message>
            <source>Round the line in QuickBooks.</source>
            <translation>Arrondissez la ligne dans QuickBooks.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rangée</translation>
        </message>
        <message>
            <source>Row {key} belongs to another customer now, and no single open matter was found for it.</source>
            <translation>La rangée {key} appartient maintenant à un autre client, et aucun dossier ouvert unique n’a été trouvé pour elle.</translation>
        </message>
        <message>
            <source>Row {key} is in Clio, or may be; this decision would not change that.</source>
            <translation>La rangée {key} est dans Clio, ou peut l’être; cette décision n’y changerait rien.</translation>
        </message>
        <message>
            <source>Row {key} is not in Clio, or is there as QuickBooks has it.</source>
            <translation>La rangée {key} n’est pas dans Clio, ou y est telle que QuickBooks l’a.</translation>
        </message>
        <message>
            <source>Row {key} is not in Clio, so there is nothing to remember.</source>
            <translation>La rangée {key} n’est pas dans Clio; il n’y a donc rien à retenir.</translation>
        </message>
        <message>
            <source>Row {key} is not ready to import ({status}).</source>
            <translation>La rangée {key} n’est pas prête à être importée ({status}).</translation>
        </message>
        <message>
            <source>Row {key} must be put right in QuickBooks or Clio first ({reason}).</source>
            <translation>La rangée {key} doit d’abord être corrigée dans QuickBooks ou Clio ({reason}).</translation>
        </message>
        <message>
            <source>Row {key} was sent a moment ago, and Clio may still be taking it in.</source>
            <translation>La rangée {key} a été envoyée à l’instant, et Clio est peut-être encore en train de la recevoir.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rangées</translation>
        </message>
        <message>
            <source>SQLite {version} writes it, keeps it and finds it sound.</source>
            <translation>SQLite {version} l’écrit, le conserve et le trouve sain.</translation>
        </message>
        <message>
            <source>Save them as CSV, or show fewer rows.</source>
            <translation>Enregistrez-les en CSV, ou affichez moins de rangées.</translation>
        </message>
        <message>
            <source>See more: hardcost --help. With a display, hardcost demo opens the window.</source>
            <translation>Pour en voir plus : hardcost --help. Avec un écran, hardcost demo ouvre la fenêtre.</translation>
        </message>
        <message>
            <source>See that it is on and connected, or save as PDF and print that.</source>
            <translation>Voyez si elle est allumée et branchée, ou enregistrez en PDF et imprimez ce fichier.</translation>
        </message>
        <message>
            <source>See that notices of programs are allowed in the system's settings, and that somebody is signed in.</source>
            <translation>Assurez-vous que les avis des programmes sont permis dans les paramètres du système, et que quelqu’un a ouvert une session.</translation>
        </message>
        <message>
            <source>See that only the secret itself was pasted.</source>
            <translation>Assurez-vous que seul le secret lui-même a été collé.</translation>
        </message>
        <message>
            <source>See that the file and its folder belong to your user account, then try again.</source>
            <translation>Assurez-vous que le fichier et son dossier appartiennent à votre compte d’utilisateur, puis réessayez.</translation>
        </message>
        <message>
            <source>See that the file belongs to your user account, then try again.</source>
            <translation>Assurez-vous que le fichier appartient à votre compte d’utilisateur, puis réessayez.</translation>
        </message>
        <message>
            <source>See the rows with: hardcost preview</source>
            <translation>Voyez les rangées avec : hardcost preview</translation>
        </message>
        <message>
            <source>See what Clio holds, and correct it there.</source>
            <translation>Voyez ce que Clio contient, et corrigez-le là.</translation>
        </message>
        <message>
            <source>See what changed with: hardcost changes</source>
            <translation>Voyez ce qui a changé avec : hardcost changes</translation>
        </message>
        <message>
            <source>See what is with: hardcost history</source>
            <translation>Voyez ce qui y est avec : hardcost history</translation>
        </message>
        <message>
            <source>See what to do in the review, in the column Reason and next step.</source>
            <translation>Voyez que faire dans la revue, dans les colonnes Raison et Prochaine étape.</translation>
        </message>
        <message>
            <source>See what to do with: hardcost preview</source>
            <translation>Voyez que faire avec : hardcost preview</translation>
        </message>
        <message>
            <source>See whether it waits for a password in another window, then try again.</source>
            <translation>Voyez s’il attend un mot de passe dans une autre fenêtre, puis réessayez.</translation>
        </message>
        <message>
            <source>See why in the review. Nothing was written.</source>
            <translation>Voyez pourquoi dans la revue. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>See why with: hardcost preview. Nothing was written.</source>
            <translation>Voyez pourquoi avec : hardcost preview. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>See: hardcost history</source>
            <translation>Voyez : hardcost history</translation>
        </message>
        <message>
            <source>Sent, and no answer came</source>
            <translation>Envoyé, sans réponse</translation>
        </message>
        <message>
            <source>Several accounts of this name</source>
            <translation>Plusieurs comptes de ce nom</translation>
        </message>
        <message>
            <source>Several contacts of this name</source>
            <translation>Contacts homonymes</translation>
        </message>
        <message>
            <source>Several matters</source>
            <translation>Plusieurs dossiers</translation>
        </message>
        <message>
            <source>Shared import record</source>
            <translation>Registre d’importation partagé</translation>
        </message>
        <message>
            <source>Should be in Clio</source>
            <translation>Devrait être dans Clio</translation>
        </message>
        <message>
            <source>Show what cannot be imported</source>
            <translation>Montrer ce qui ne peut pas être importé</translation>
        </message>
        <message>
            <source>Shown again: {n}</source>
            <translation>De nouveau affichées : {n}</translation>
        </message>
        <message>
            <source>Sign in in your browser. If it does not open, go to this address yourself:</source>
            <translation>Connectez-vous dans votre navigateur. S’il ne s’ouvre pas, allez vous-même à cette adresse :</translation>
        </message>
        <message>
            <source>Sign in to Clio again</source>
            <translation>Reconnectez-vous à Clio</translation>
        </message>
        <message>
            <source>Sign in to QuickBooks again</source>
            <translation>Reconnectez-vous à QuickBooks</translation>
        </message>
        <message>
            <source>Sign in to {expected}, or connect {found} as a firm of its own: File, New firm.</source>
            <translation>Connectez-vous à {expected}, ou connectez {found} comme un cabinet à part : Fichier, Nouveau cabinet.</translation>
        </message>
        <message>
            <source>Sign in to {expected}, or connect {found} under another firm name: hardcost --profile NAME</source>
            <translation>Connectez-vous à {expected}, ou connectez {found} sous un autre nom de cabinet : hardcost --profile NAME</translation>
        </message>
        <message>
            <source>Sign in to {service} again</source>
            <translation>Reconnectez-vous à {service}</translation>
        </message>
        <message>
            <source>Sign-ins are kept in {store}.</source>
            <translation>Les connexions sont conservées dans {store}.</translation>
        </message>
        <message>
            <source>Sign-ins are kept in {store}. Known here: {known}.</source>
            <translation>Les connexions sont conservées dans {store}. Connus ici : {known}.</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <source>Some of these lines are in Clio already, so importing the row would charge them twice.</source>
            <translation>Certaines de ces lignes sont déjà dans Clio; importer la rangée les facturerait deux fois.</translation>
        </message>
        <message>
            <source>Somebody changed the date, amount, matter, description or user of this entry in Clio since it was imported.</source>
            <translation>Quelqu’un a modifié la date, le montant, le dossier, la description ou l’utilisateur de cette écriture dans Clio depuis son importation.</translation>
        </message>
        <message>
            <source>Somebody changed this entry in Clio since it was imported, so it stays.</source>
            <translation>Quelqu’un a modifié cette écriture dans Clio depuis son importation; elle reste donc.</translation>
        </message>
        <message>
            <source>Somebody changed this entry in Clio since it was last read, so it was left alone.</source>
            <translation>Quelqu’un a modifié cette écriture dans Clio depuis sa dernière lecture; elle a donc été laissée intacte.</translation>
        </message>
        <message>
            <source>Somebody decided that this cost is never imported.</source>
            <translation>Quelqu’un a décidé que ce débours n’est jamais importé.</translation>
        </message>
        <message>
            <source>Somebody else imports this firm now</source>
            <translation>Quelqu’un d’autre importe ce cabinet maintenant</translation>
        </message>
        <message>
            <source>Somebody had deleted this entry in Clio before.</source>
            <translation>Quelqu’un avait déjà supprimé cette écriture dans Clio.</translation>
        </message>
        <message>
            <source>Somebody, perhaps on another computer, has decided about this since.</source>
            <translation>Quelqu’un, peut-être à un autre ordinateur, en a décidé depuis.</translation>
        </message>
        <message>
            <source>Something answered for {service} that could not prove who it is. Nothing was sent to it.</source>
            <translation>Quelque chose a répondu à la place de {service} sans pouvoir prouver son identité. Rien ne lui a été envoyé.</translation>
        </message>
        <message>
            <source>Something else answered for {service}</source>
            <translation>Autre chose a répondu à la place de {service}</translation>
        </message>
        <message>
            <source>Something is written down about a record that is not there: {what}</source>
            <translation>Quelque chose est noté au sujet d’un enregistrement qui n’existe pas : {what}</translation>
        </message>
        <message>
            <source>Sorting the costs</source>
            <translation>Tri des débours</translation>
        </message>
        <message>
            <source>Sound.</source>
            <translation>Sain.</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>Date de début</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Stopped: {why}</source>
            <translation>Arrêté : {why}</translation>
        </message>
        <message>
            <source>Stopping once what is on its way is finished. Press Ctrl+C again to end at once.</source>
            <translation>Arrêt à la fin des envois en cours. Appuyez de nouveau sur Ctrl+C pour arrêter sur-le-champ.</translation>
        </message>
        <message>
            <source>Support report of Hardcost Desktop, made {day}. Whoever made it decides who gets it.</source>
            <translation>Rapport de soutien de Hardcost Desktop, fait le {day}. Qui l’a fait décide qui le reçoit.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or: hardcost settings set import=on</source>
            <translation>Activez-la dans les paramètres, ou : hardcost settings set import=on</translation>
        </message>
        <message>
            <source>Switch it on in the settings.</source>
            <translation>Activez-la dans les paramètres.</translation>
        </message>
        <message>
            <source>TROUBLE</source>
            <translation>PROBLÈME</translation>
        </message>
        <message>
            <source>Take it off the bill in Clio first, or change it there.</source>
            <translation>Retirez-la d’abord de la facture dans Clio, ou modifiez-la là.</translation>
        </message>
        <message>
            <source>Take it off the bill in Clio first, or delete it there.</source>
            <translation>Retirez-la d’abord de la facture dans Clio, ou supprimez-la là.</translation>
        </message>
        <message>
            <source>Take it off the bill in Clio first, then undo again.</source>
            <translation>Retirez-la d’abord de la facture dans Clio, puis annulez de nouveau.</translation>
        </message>
        <message>
            <source>Take it off the bill in Clio first, then update it again.</source>
            <translation>Retirez-la d’abord de la facture dans Clio, puis mettez-la à jour de nouveau.</translation>
        </message>
        <message>
            <source>Take the exclusion back if it was a mistake.</source>
            <translation>Revenez sur l’exclusion si c’était une erreur.</translation>
        </message>
        <message>
            <source>The Clio user whose entries they will be.</source>
            <translation>L’utilisateur Clio à qui les écritures appartiendront.</translation>
        </message>
        <message>
            <source>The Primary Subscriber</source>
            <translation>L’abonné principal</translation>
        </message>
        <message>
            <source>The QuickBooks company is not named</source>
            <translation>L’entreprise QuickBooks n’est pas nommée</translation>
        </message>
        <message>
            <source>The QuickBooks sign-in ends if it is not used</source>
            <translation>La connexion QuickBooks prend fin si elle n’est pas utilisée</translation>
        </message>
        <message>
            <source>The QuickBooks sign-in ends soon</source>
            <translation>La connexion QuickBooks prend bientôt fin</translation>
        </message>
        <message>
            <source>The QuickBooks subscription has ended</source>
            <translation>L’abonnement QuickBooks a pris fin</translation>
        </message>
        <message>
            <source>The QuickBooks user has lost access</source>
            <translation>L’utilisateur QuickBooks a perdu l’accès</translation>
        </message>
        <message>
            <source>The account is gone</source>
            <translation>Le compte a disparu</translation>
        </message>
        <message>
            <source>The account on which your firm enters costs paid for clients.</source>
            <translation>Le compte où votre cabinet inscrit les frais payés pour les clients.</translation>
        </message>
        <message>
            <source>The accounts are: {names}.</source>
            <translation>Les comptes sont : {names}.</translation>
        </message>
        <message>
            <source>The address of the shared import record cannot be read. Nothing was sent to Clio.</source>
            <translation>L’adresse du registre d’importation partagé ne peut pas être lue. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>The amount is below zero, as for a refund; Clio takes no negative hard cost.</source>
            <translation>Le montant est inférieur à zéro, comme pour un remboursement; Clio n’accepte pas de débours négatif.</translation>
        </message>
        <message>
            <source>The amounts agree, but {rows} must be looked at</source>
            <translation>Les montants concordent, mais {rows} sont à examiner</translation>
        </message>
        <message>
            <source>The answer (status {status}) is not one of {service}: it may come from a proxy, a filter or the sign-in page of a network. Nothing was changed by it.</source>
            <translation>La réponse (état {status}) n’est pas de {service} : elle peut venir d’un serveur mandataire, d’un filtre ou de la page de connexion d’un réseau. Elle n’a rien changé.</translation>
        </message>
        <message>
            <source>The answer about updates could not be read</source>
            <translation>La réponse sur les mises à jour n’a pas pu être lue</translation>
        </message>
        <message>
            <source>The answer about updates was not believed</source>
            <translation>La réponse sur les mises à jour n’a pas été crue</translation>
        </message>
        <message>
            <source>The answer has arrived</source>
            <translation>La réponse est arrivée</translation>
        </message>
        <message>
            <source>The app lacks the permission “{area}”, or the connected Clio user may not see it. Nothing was changed.</source>
            <translation>L’application n’a pas l’autorisation « {area} », ou l’utilisateur Clio connecté ne peut pas la voir. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The approval is no longer valid</source>
            <translation>L’approbation n’est plus valable</translation>
        </message>
        <message>
            <source>The built-in app keys cannot be read</source>
            <translation>Les clés d’application intégrées ne peuvent pas être lues</translation>
        </message>
        <message>
            <source>The chosen QuickBooks account (number {account}) no longer exists.</source>
            <translation>Le compte QuickBooks choisi (numéro {account}) n’existe plus.</translation>
        </message>
        <message>
            <source>The chosen user is gone</source>
            <translation>L’utilisateur choisi a disparu</translation>
        </message>
        <message>
            <source>The client ID and the client secret do not belong together, or not to this environment or region.</source>
            <translation>Le Client ID et le Client secret ne vont pas ensemble, ou ne correspondent pas à cet environnement ou à cette région.</translation>
        </message>
        <message>
            <source>The client has more than one matter this cost could belong to.</source>
            <translation>Le client a plus d’un dossier auquel ce débours pourrait appartenir.</translation>
        </message>
        <message>
            <source>The client id is missing</source>
            <translation>Le Client ID manque</translation>
        </message>
        <message>
            <source>The client is charged what Clio says now, on the matter and with the description it has there, whatever QuickBooks says.</source>
            <translation>Le client est facturé selon ce que Clio indique maintenant, dans le dossier et avec la description qui s’y trouvent, quoi qu’indique QuickBooks.</translation>
        </message>
        <message>
            <source>The client is still charged in Clio for a cost that the books no longer show.</source>
            <translation>Le client est encore facturé dans Clio pour un débours que les livres ne montrent plus.</translation>
        </message>
        <message>
            <source>The client may be charged the old amount, or on the old matter, until Clio is brought in line.</source>
            <translation>Le client risque d’être facturé de l’ancien montant, ou dans l’ancien dossier, tant que Clio ne concorde pas.</translation>
        </message>
        <message>
            <source>The client secret is missing</source>
            <translation>Le Client secret manque</translation>
        </message>
        <message>
            <source>The client's matter for this cost is closed in Clio.</source>
            <translation>Le dossier du client pour ce débours est fermé dans Clio.</translation>
        </message>
        <message>
            <source>The connection does not fit this QuickBooks company</source>
            <translation>La connexion ne convient pas à cette entreprise QuickBooks</translation>
        </message>
        <message>
            <source>The connection to {service} is not safe</source>
            <translation>La connexion à {service} n’est pas sûre</translation>
        </message>
        <message>
            <source>The connection was declined on the page of {service}. Nothing was changed.</source>
            <translation>La connexion a été refusée sur la page de {service}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The connection was not approved, and nothing was changed. Go back to Hardcost Desktop to try again.</source>
            <translation>La connexion n’a pas été approuvée, et rien n’a été modifié. Retournez à Hardcost Desktop pour réessayer.</translation>
        </message>
        <message>
            <source>The contact in Clio has no matter to put the cost on.</source>
            <translation>Le contact dans Clio n’a aucun dossier où mettre le débours.</translation>
        </message>
        <message>
            <source>The cost is in the books, and the client is not charged for it through Clio.</source>
            <translation>Le débours est dans les livres, et le client n’en est pas facturé par Clio.</translation>
        </message>
        <message>
            <source>The cost may be in Clio, so it is never sent again before that is known: the client is not charged twice.</source>
            <translation>Le débours est peut-être dans Clio; il n’est donc jamais envoyé de nouveau avant qu’on le sache : le client n’est pas facturé deux fois.</translation>
        </message>
        <message>
            <source>The database {path} does not answer or refused the connection. Without it this program sends nothing more to Clio.</source>
            <translation>La base de données {path} ne répond pas ou a refusé la connexion. Sans elle, ce programme n’envoie plus rien à Clio.</translation>
        </message>
        <message>
            <source>The decision is kept.</source>
            <translation>La décision est conservée.</translation>
        </message>
        <message>
            <source>The demo firm needs the Python package Flask.</source>
            <translation>Le cabinet de démonstration demande le paquet Python Flask.</translation>
        </message>
        <message>
            <source>The demo is not installed</source>
            <translation>La démonstration n’est pas installée</translation>
        </message>
        <message>
            <source>The desktop notice could not be shown</source>
            <translation>L’avis du bureau n’a pas pu être affiché</translation>
        </message>
        <message>
            <source>The discovery address is missing</source>
            <translation>L’adresse de découverte manque</translation>
        </message>
        <message>
            <source>The disk does not work properly</source>
            <translation>Le disque ne fonctionne pas correctement</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>The entry in Clio names this row, and holds another amount than QuickBooks.</source>
            <translation>L’écriture dans Clio nomme cette rangée, et contient un autre montant que QuickBooks.</translation>
        </message>
        <message>
            <source>The entry is probably in {service}, but its answer does not prove it. It is not sent again before that is known.</source>
            <translation>L’écriture est probablement dans {service}, mais sa réponse ne le prouve pas. Elle n’est pas envoyée de nouveau avant qu’on le sache.</translation>
        </message>
        <message>
            <source>The entry may or may not be in {service}. It is not sent again before that is known.</source>
            <translation>L’écriture est peut-être dans {service}, peut-être pas. Elle n’est pas envoyée de nouveau avant qu’on le sache.</translation>
        </message>
        <message>
            <source>The entry of another cost</source>
            <translation>L’écriture d’un autre débours</translation>
        </message>
        <message>
            <source>The file cannot be written</source>
            <translation>Le fichier ne peut pas être écrit</translation>
        </message>
        <message>
            <source>The file is damaged: {what}</source>
            <translation>Le fichier est endommagé : {what}</translation>
        </message>
        <message>
            <source>The firm bears the cost, or charges it some other way. It is not written to Clio.</source>
            <translation>Le cabinet supporte le débours, ou le facture autrement. Il n’est pas écrit dans Clio.</translation>
        </message>
        <message>
            <source>The firm has paid, and no client can be charged until the line names one.</source>
            <translation>Le cabinet a payé, et aucun client ne peut être facturé tant que la ligne n’en nomme pas un.</translation>
        </message>
        <message>
            <source>The firm has paid, and the client is not charged through Clio any more.</source>
            <translation>Le cabinet a payé, et le client n’est plus facturé par Clio.</translation>
        </message>
        <message>
            <source>The firm has paid, and the client is not charged through Clio until this is put right.</source>
            <translation>Le cabinet a payé, et le client n’est pas facturé par Clio tant que ce n’est pas corrigé.</translation>
        </message>
        <message>
            <source>The firm has paid, and the client is not charged until the converted amount is entered in Clio.</source>
            <translation>Le cabinet a payé, et le client n’est pas facturé tant que le montant converti n’est pas inscrit dans Clio.</translation>
        </message>
        <message>
            <source>The firm has paid, and the client is not charged until their contact or matter is chosen.</source>
            <translation>Le cabinet a payé, et le client n’est pas facturé tant que son contact ou son dossier n’est pas choisi.</translation>
        </message>
        <message>
            <source>The firm has paid, and the client is not charged until there is a matter to charge it to.</source>
            <translation>Le cabinet a payé, et le client n’est pas facturé tant qu’il n’y a pas de dossier à facturer.</translation>
        </message>
        <message>
            <source>The firm's connections cannot be read</source>
            <translation>Les connexions du cabinet ne peuvent pas être lues</translation>
        </message>
        <message>
            <source>The firms are: {names}. Connect a new one with: hardcost --profile NAME connect clio …</source>
            <translation>Les cabinets sont : {names}. Connectez-en un nouveau avec : hardcost --profile NAME connect clio …</translation>
        </message>
        <message>
            <source>The firms are: {names}. Set up a new one with File, New firm.</source>
            <translation>Les cabinets sont : {names}. Configurez-en un nouveau avec Fichier, Nouveau cabinet.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be made or written: {why}. Nothing was sent to Clio.</source>
            <translation>Le dossier {path} ne peut pas être créé ou écrit : {why}. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>The hard cost lines that QuickBooks dates in the period.</source>
            <translation>Les lignes de débours que QuickBooks date dans la période.</translation>
        </message>
        <message>
            <source>The health check shows how it is.</source>
            <translation>Le bilan de santé montre comment il va.</translation>
        </message>
        <message>
            <source>The history has no import number {run}.</source>
            <translation>L’historique n’a pas d’importation numéro {run}.</translation>
        </message>
        <message>
            <source>The import record cannot be opened</source>
            <translation>Le registre d’importation ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>The import record cannot be written</source>
            <translation>Le registre d’importation ne peut pas être écrit</translation>
        </message>
        <message>
            <source>The import record is damaged</source>
            <translation>Le registre d’importation est endommagé</translation>
        </message>
        <message>
            <source>The import record is in use</source>
            <translation>Le registre d’importation est utilisé</translation>
        </message>
        <message>
            <source>The import record lies on {place} now.</source>
            <translation>Le registre d’importation se trouve maintenant sur {place}.</translation>
        </message>
        <message>
            <source>The import record lies on {place}.</source>
            <translation>Le registre d’importation se trouve sur {place}.</translation>
        </message>
        <message>
            <source>The import record says another amount was written than the lines it remembers add up to.</source>
            <translation>Le registre d’importation indique qu’un autre montant a été écrit que la somme des lignes qu’il retient.</translation>
        </message>
        <message>
            <source>The import record says of two rows that they are this one entry of Clio.</source>
            <translation>Le registre d’importation dit de deux rangées qu’elles sont cette seule écriture de Clio.</translation>
        </message>
        <message>
            <source>The import record says that it was written, and Clio does not hold it any more.</source>
            <translation>Le registre d’importation indique qu’elle a été écrite, et Clio ne la contient plus.</translation>
        </message>
        <message>
            <source>The import record was moved</source>
            <translation>Le registre d’importation a été déplacé</translation>
        </message>
        <message>
            <source>The import settings cannot be read</source>
            <translation>Les paramètres d’importation ne peuvent pas être lus</translation>
        </message>
        <message>
            <source>The key store could not be opened</source>
            <translation>Le trousseau de clés n’a pas pu être ouvert</translation>
        </message>
        <message>
            <source>The key store does not answer</source>
            <translation>Le trousseau de clés ne répond pas</translation>
        </message>
        <message>
            <source>The key store does not work</source>
            <translation>Le trousseau de clés ne fonctionne pas</translation>
        </message>
        <message>
            <source>The key store is locked</source>
            <translation>Le trousseau de clés est verrouillé</translation>
        </message>
        <message>
            <source>The line names no customer, so nobody can tell whose cost it is.</source>
            <translation>La ligne ne nomme aucun client; personne ne peut donc dire à qui est ce débours.</translation>
        </message>
        <message>
            <source>The lines add up to nothing.</source>
            <translation>Le total des lignes est nul.</translation>
        </message>
        <message>
            <source>The lines of an entry are counted as taken, or as free, against its state: {what}</source>
            <translation>Les lignes d’une écriture comptent comme prises, ou libres, contrairement à son état : {what}</translation>
        </message>
        <message>
            <source>The lines of an entry do not add up to its amount: {what}</source>
            <translation>La somme des lignes d’une écriture n’est pas son montant : {what}</translation>
        </message>
        <message>
            <source>The lines that have an entry in Clio, as QuickBooks has them now. That is Imported, and the part of Needs attention that was imported before.</source>
            <translation>Les lignes qui ont une écriture dans Clio, telles que QuickBooks les a maintenant. C’est Importé, et la part de À traiter qui a déjà été importée.</translation>
        </message>
        <message>
            <source>The part that is in Clio is charged; the rest is not charged yet.</source>
            <translation>La part qui est dans Clio est facturée; le reste ne l’est pas encore.</translation>
        </message>
        <message>
            <source>The part that speaks to PostgreSQL ({driver}) is not installed. Nothing was sent to Clio.</source>
            <translation>La pièce qui parle à PostgreSQL ({driver}) n’est pas installée. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>The pasted address is not the answer to the sign-in begun here. It was not used.</source>
            <translation>L’adresse collée n’est pas la réponse à la connexion commencée ici. Elle n’a pas été utilisée.</translation>
        </message>
        <message>
            <source>The pasted text does not hold the answer of {service}.</source>
            <translation>Le texte collé ne contient pas la réponse de {service}.</translation>
        </message>
        <message>
            <source>The period ends before it begins</source>
            <translation>La période finit avant de commencer</translation>
        </message>
        <message>
            <source>The person who connected QuickBooks may no longer open this company.</source>
            <translation>La personne qui a connecté QuickBooks ne peut plus ouvrir cette entreprise.</translation>
        </message>
        <message>
            <source>The printer “{printer}” did not take the pages.</source>
            <translation>L’imprimante « {printer} » n’a pas pris les pages.</translation>
        </message>
        <message>
            <source>The program's folder cannot be used</source>
            <translation>Le dossier du programme ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>The record of what was imported belongs to QuickBooks company {company} and Clio account {account}. Nothing was sent to Clio.</source>
            <translation>Le registre de ce qui a été importé appartient à l’entreprise QuickBooks {company} et au compte Clio {account}. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>The record of what was imported lies on {place}. Nothing was moved.</source>
            <translation>Le registre de ce qui a été importé se trouve sur {place}. Rien n’a été déplacé.</translation>
        </message>
        <message>
            <source>The review has no row {key}.</source>
            <translation>La revue n’a pas de rangée {key}.</translation>
        </message>
        <message>
            <source>The setting {name} cannot be “{value}”.</source>
            <translation>Le paramètre {name} ne peut pas être « {value} ».</translation>
        </message>
        <message>
            <source>The setting {name} is on or off, not “{value}”.</source>
            <translation>Le paramètre {name} est on ou off, et non « {value} ».</translation>
        </message>
        <message>
            <source>The setting “Import hard costs” is off, so nothing is written to Clio.</source>
            <translation>Le paramètre « Importer les débours » est désactivé; rien n’est donc écrit dans Clio.</translation>
        </message>
        <message>
            <source>The settings are: {names}.</source>
            <translation>Les paramètres sont : {names}.</translation>
        </message>
        <message>
            <source>The shared import record cannot be reached</source>
            <translation>Le registre d’importation partagé ne peut pas être joint</translation>
        </message>
        <message>
            <source>The sign-in answer cannot be read</source>
            <translation>La réponse de la connexion ne peut pas être lue</translation>
        </message>
        <message>
            <source>The sign-in did not say which QuickBooks company was chosen, or its number is not one.</source>
            <translation>La connexion n’a pas indiqué quelle entreprise QuickBooks a été choisie, ou son numéro n’en est pas un.</translation>
        </message>
        <message>
            <source>The sign-in had ended at {service} before.</source>
            <translation>La connexion avait déjà pris fin chez {service}.</translation>
        </message>
        <message>
            <source>The sign-in is not kept on this computer: it has no key store that can be used, or the key was removed.</source>
            <translation>La connexion n’est pas conservée sur cet ordinateur : il n’a pas de trousseau de clés utilisable, ou la clé a été supprimée.</translation>
        </message>
        <message>
            <source>The sign-in to {service} was not finished in time. Nothing was changed.</source>
            <translation>La connexion à {service} n’a pas été terminée à temps. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The sign-ins are kept in {store}, which is locked. They are not lost, and nothing was sent to Clio.</source>
            <translation>Les connexions sont conservées dans {store}, qui est verrouillé. Elles ne sont pas perdues, et rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>The transaction is in another currency than your Clio account.</source>
            <translation>L’opération est dans une autre devise que votre compte Clio.</translation>
        </message>
        <message>
            <source>The update address could not be reached</source>
            <translation>L’adresse des mises à jour n’a pas pu être jointe</translation>
        </message>
        <message>
            <source>The update address did not answer as expected</source>
            <translation>L’adresse des mises à jour n’a pas répondu comme prévu</translation>
        </message>
        <message>
            <source>The update address is not secure</source>
            <translation>L’adresse des mises à jour n’est pas sûre</translation>
        </message>
        <message>
            <source>The users are: {names}.</source>
            <translation>Les utilisateurs sont : {names}.</translation>
        </message>
        <message>
            <source>The whole job</source>
            <translation>Tout le travail</translation>
        </message>
        <message>
            <source>There is another record already</source>
            <translation>Il y a déjà un autre registre</translation>
        </message>
        <message>
            <source>There is no display to show the window on.</source>
            <translation>Il n’y a pas d’écran où montrer la fenêtre.</translation>
        </message>
        <message>
            <source>There is no import record of this firm</source>
            <translation>Il n’y a pas de registre d’importation pour ce cabinet</translation>
        </message>
        <message>
            <source>There is no room left to write {path}. Without a record of every cost this program sends nothing more to Clio.</source>
            <translation>Il ne reste plus de place pour écrire {path}. Sans un registre de chaque débours, ce programme n’envoie plus rien à Clio.</translation>
        </message>
        <message>
            <source>There is no setting named “{name}”.</source>
            <translation>Il n’y a pas de paramètre nommé « {name} ».</translation>
        </message>
        <message>
            <source>There is nothing here</source>
            <translation>Il n’y a rien ici</translation>
        </message>
        <message>
            <source>These are {rows} rows; one Excel sheet takes {most}. No file was written.</source>
            <translation>Cela fait {rows} rangées; une feuille Excel en prend {most}. Aucun fichier n’a été écrit.</translation>
        </message>
        <message>
            <source>They are here in each language, those of Qt's own dialogs too.</source>
            <translation>Ils sont ici dans chaque langue, ceux des dialogues de Qt aussi.</translation>
        </message>
        <message>
            <source>They are no hard costs by the settings.</source>
            <translation>D’après les paramètres, ce ne sont pas des débours.</translation>
        </message>
        <message>
            <source>They are not looked at, and nothing of them was imported.</source>
            <translation>Elles ne sont pas examinées, et rien n’en a été importé.</translation>
        </message>
        <message>
            <source>They name a client, so they are in the figures above as Skipped; the report of the account in QuickBooks is without them.</source>
            <translation>Elles nomment un client; elles sont donc dans les chiffres ci-dessus comme Ignoré; le rapport du compte dans QuickBooks ne les contient pas.</translation>
        </message>
        <message>
            <source>They were imported while the account was.</source>
            <translation>Elles ont été importées quand le compte l’était.</translation>
        </message>
        <message>
            <source>This Clio user may not see the amount, so it cannot be compared.</source>
            <translation>Cet utilisateur Clio ne peut pas voir le montant; il ne peut donc pas être comparé.</translation>
        </message>
        <message>
            <source>This address belongs to another sign-in</source>
            <translation>Cette adresse appartient à une autre connexion</translation>
        </message>
        <message>
            <source>This address cannot be asked for updates</source>
            <translation>Cette adresse ne peut pas être interrogée sur les mises à jour</translation>
        </message>
        <message>
            <source>This address is not answered</source>
            <translation>Cette adresse ne reçoit pas de réponse</translation>
        </message>
        <message>
            <source>This backup does not know of everything</source>
            <translation>Cette sauvegarde ne connaît pas tout</translation>
        </message>
        <message>
            <source>This computer has no key store that can be used, so the sign-in ends with this command. Unlock or install one (on Linux: gnome-keyring or KWallet) and connect again.</source>
            <translation>Cet ordinateur n’a pas de trousseau de clés utilisable; la connexion prend donc fin avec cette commande. Déverrouillez ou installez-en un (sous Linux : gnome-keyring ou KWallet) et reconnectez.</translation>
        </message>
        <message>
            <source>This computer has no key store that can be used: sign-ins last as long as the program runs.</source>
            <translation>Cet ordinateur n’a pas de trousseau de clés utilisable : les connexions durent tant que le programme est ouvert.</translation>
        </message>
        <message>
            <source>This computer knows no firm named “{name}”.</source>
            <translation>Cet ordinateur ne connaît aucun cabinet nommé « {name} ».</translation>
        </message>
        <message>
            <source>This computer slept, or the way to {service} took too long. Nothing was written by this request.</source>
            <translation>Cet ordinateur était en veille, ou le trajet vers {service} a pris trop de temps. Cette demande n’a rien écrit.</translation>
        </message>
        <message>
            <source>This computer's clock agrees with those of the services.</source>
            <translation>L’horloge de cet ordinateur concorde avec celles des services.</translation>
        </message>
        <message>
            <source>This computer's clock is {minutes} minutes {direction} {service}'s. A lost answer is looked up by its time, so a wrong clock can make this program ask more than it needs to.</source>
            <translation>L’horloge de cet ordinateur a {minutes} minutes {direction} celle de {service}. Une réponse perdue est recherchée d’après son heure; une horloge déréglée peut donc faire poser à ce programme plus de questions que nécessaire.</translation>
        </message>
        <message>
            <source>This computer's desktop did not take the notice: {why}. Nothing was sent to Clio, and what is new is told again at the next look.</source>
            <translation>Le bureau de cet ordinateur n’a pas pris l’avis : {why}. Rien n’a été envoyé à Clio, et ce qui est nouveau sera annoncé de nouveau à la prochaine recherche.</translation>
        </message>
        <message>
            <source>This cost cannot be imported as it stands in QuickBooks or Clio.</source>
            <translation>Ce débours ne peut pas être importé tel qu’il est dans QuickBooks ou Clio.</translation>
        </message>
        <message>
            <source>This cost changed since its import, and somebody decided to leave it so.</source>
            <translation>Ce débours a changé depuis son importation, et quelqu’un a décidé de le laisser ainsi.</translation>
        </message>
        <message>
            <source>This cost is complete and will be written to Clio when you import.</source>
            <translation>Ce débours est complet et sera écrit dans Clio quand vous importerez.</translation>
        </message>
        <message>
            <source>This cost is in Clio, but QuickBooks was edited since: the two no longer agree.</source>
            <translation>Ce débours est dans Clio, mais QuickBooks a été modifié depuis : les deux ne concordent plus.</translation>
        </message>
        <message>
            <source>This cost is in Clio, but its transaction no longer exists in QuickBooks.</source>
            <translation>Ce débours est dans Clio, mais son opération n’existe plus dans QuickBooks.</translation>
        </message>
        <message>
            <source>This cost is in Clio.</source>
            <translation>Ce débours est dans Clio.</translation>
        </message>
        <message>
            <source>This cost is not written to Clio until you decide something here.</source>
            <translation>Ce débours n’est pas écrit dans Clio tant que vous n’avez pas décidé ici.</translation>
        </message>
        <message>
            <source>This cost was imported, and somebody deleted its entry in Clio since.</source>
            <translation>Ce débours a été importé, et quelqu’un a supprimé son écriture dans Clio depuis.</translation>
        </message>
        <message>
            <source>This cost was in Clio and was taken out again by an undo.</source>
            <translation>Ce débours était dans Clio et en a été retiré par une annulation.</translation>
        </message>
        <message>
            <source>This cost was sent to Clio and no answer came back, so it may or may not be there.</source>
            <translation>Ce débours a été envoyé à Clio et aucune réponse n’est revenue; il y est peut-être, peut-être pas.</translation>
        </message>
        <message>
            <source>This could not be read: {code}</source>
            <translation>Cela n’a pas pu être lu : {code}</translation>
        </message>
        <message>
            <source>This entry is on bill {bill} in Clio, so it stays as it is.</source>
            <translation>Cette écriture est sur la facture {bill} dans Clio; elle reste donc telle quelle.</translation>
        </message>
        <message>
            <source>This entry is on bill {bill} in Clio, so it stays.</source>
            <translation>Cette écriture est sur la facture {bill} dans Clio; elle reste donc.</translation>
        </message>
        <message>
            <source>This firm's Clio account has not been connected yet.</source>
            <translation>Le compte Clio de ce cabinet n’a pas encore été connecté.</translation>
        </message>
        <message>
            <source>This firm's QuickBooks company has not been connected yet.</source>
            <translation>L’entreprise QuickBooks de ce cabinet n’a pas encore été connectée.</translation>
        </message>
        <message>
            <source>This firm's import record lies elsewhere</source>
            <translation>Le registre d’importation de ce cabinet se trouve ailleurs</translation>
        </message>
        <message>
            <source>This goes on by itself once the browser comes back. If it does not come back, copy the address of the page it ended on and paste it here:</source>
            <translation>La commande continue d’elle-même dès que le navigateur revient. S’il ne revient pas, copiez l’adresse de la page où il s’est arrêté et collez-la ici :</translation>
        </message>
        <message>
            <source>This is no database address</source>
            <translation>Ce n’est pas une adresse de base de données</translation>
        </message>
        <message>
            <source>This is not an import record</source>
            <translation>Ce n’est pas un registre d’importation</translation>
        </message>
        <message>
            <source>This is not the address of a sign-in</source>
            <translation>Ce n’est pas l’adresse d’une connexion</translation>
        </message>
        <message>
            <source>This kind of request is not answered</source>
            <translation>Ce genre de demande ne reçoit pas de réponse</translation>
        </message>
        <message>
            <source>This line stands under Item details, which cannot be imported.</source>
            <translation>Cette ligne se trouve sous Détails de l’article, ce qui ne peut pas être importé.</translation>
        </message>
        <message>
            <source>This name cannot be used for a firm</source>
            <translation>Ce nom ne peut pas être utilisé pour un cabinet</translation>
        </message>
        <message>
            <source>This page does not belong to the sign-in under way</source>
            <translation>Cette page n’appartient pas à la connexion en cours</translation>
        </message>
        <message>
            <source>This program is not whole, or something it needs is missing. Install it anew; the import record and the settings stay where they are.</source>
            <translation>Ce programme n’est pas entier, ou il lui manque quelque chose. Réinstallez-le; le registre d’importation et les paramètres restent où ils sont.</translation>
        </message>
        <message>
            <source>This record belongs to another firm</source>
            <translation>Ce registre appartient à un autre cabinet</translation>
        </message>
        <message>
            <source>This record is not sound</source>
            <translation>Ce registre n’est pas sain</translation>
        </message>
        <message>
            <source>This redirect address is not on this computer</source>
            <translation>Cette adresse de redirection n’est pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>This sign-in is finished already</source>
            <translation>Cette connexion est déjà terminée</translation>
        </message>
        <message>
            <source>This transaction was voided in QuickBooks; all its amounts are zero.</source>
            <translation>Cette opération a été annulée dans QuickBooks; tous ses montants sont nuls.</translation>
        </message>
        <message>
            <source>Tick it to import it again.</source>
            <translation>Cochez-le pour l’importer de nouveau.</translation>
        </message>
        <message>
            <source>To see how it is: hardcost ledger check.</source>
            <translation>Pour voir comment il va : hardcost ledger check.</translation>
        </message>
        <message>
            <source>Too early to tell</source>
            <translation>Trop tôt pour le dire</translation>
        </message>
        <message>
            <source>Too many rows for Excel</source>
            <translation>Trop de rangées pour Excel</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Try again and answer the question, or set up a key store in your system's settings.</source>
            <translation>Réessayez et répondez à la question, ou configurez un trousseau de clés dans les paramètres de votre système.</translation>
        </message>
        <message>
            <source>Try again from another network. If it stays so, ask Clio's support, naming the time.</source>
            <translation>Réessayez depuis un autre réseau. Si cela persiste, demandez au soutien de Clio, en précisant l’heure.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <source>Try again in a few minutes. If it goes on, look at the service's status page.</source>
            <translation>Réessayez dans quelques minutes. Si cela continue, consultez la page d’état du service.</translation>
        </message>
        <message>
            <source>Try again. If it stays so, check the addresses in the connection, or try another network.</source>
            <translation>Réessayez. Si cela persiste, vérifiez les adresses de la connexion, ou essayez un autre réseau.</translation>
        </message>
        <message>
            <source>Try again. If it stays so, restart the computer, or set up the key store anew and connect again.</source>
            <translation>Réessayez. Si cela persiste, redémarrez l’ordinateur, ou reconfigurez le trousseau de clés et reconnectez.</translation>
        </message>
        <message>
            <source>Try again. If it stays so, send this message to the makers of this program.</source>
            <translation>Réessayez. Si cela persiste, envoyez ce message aux auteurs de ce programme.</translation>
        </message>
        <message>
            <source>Turn one of them off. In Clio: Settings, Bill Syncing, QuickBooks Online, Configure Sync Settings, Import hard costs.</source>
            <translation>Désactivez l’une des deux. Dans Clio : Settings, Bill Syncing, QuickBooks Online, Configure Sync Settings, Import hard costs.</translation>
        </message>
        <message>
            <source>Twice in Clio</source>
            <translation>Deux fois dans Clio</translation>
        </message>
        <message>
            <source>Two living entries say that they are the same one in Clio: {what}</source>
            <translation>Deux écritures vivantes disent être la même dans Clio : {what}</translation>
        </message>
        <message>
            <source>Two rows, one entry</source>
            <translation>Deux rangées, une écriture</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Under Help, Updates, open the page about it.</source>
            <translation>Sous Aide, Mises à jour, ouvrez la page à ce sujet.</translation>
        </message>
        <message>
            <source>Undo what?</source>
            <translation>Annuler quoi?</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Genre de fichier inconnu</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Déverrouillez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>Unlock or install one (on Linux: gnome-keyring or KWallet), then connect again.</source>
            <translation>Déverrouillez ou installez-en un (sous Linux : gnome-keyring ou KWallet), puis reconnectez.</translation>
        </message>
        <message>
            <source>Until it is decided, the cost is in QuickBooks and its row is never imported by itself.</source>
            <translation>Tant que rien n’est décidé, le débours est dans QuickBooks et sa rangée n’est jamais importée d’elle-même.</translation>
        </message>
        <message>
            <source>Updated in Clio</source>
            <translation>Mis à jour dans Clio</translation>
        </message>
        <message>
            <source>Updated in Clio: {n}</source>
            <translation>Mises à jour dans Clio : {n}</translation>
        </message>
        <message>
            <source>Updating entries in Clio</source>
            <translation>Mise à jour des écritures dans Clio</translation>
        </message>
        <message>
            <source>Upgrade QuickBooks. If it reports your plan wrongly, say so in the settings, under More.</source>
            <translation>Passez à un forfait supérieur de QuickBooks. S’il indique mal votre forfait, dites-le dans les paramètres, sous Plus.</translation>
        </message>
        <message>
            <source>Upgrade QuickBooks. If it reports your plan wrongly, say so in the settings: hardcost settings set plan-override=on</source>
            <translation>Passez à un forfait supérieur de QuickBooks. S’il indique mal votre forfait, dites-le dans les paramètres : hardcost settings set plan-override=on</translation>
        </message>
        <message>
            <source>Use 1 to 60 letters, digits, spaces, hyphens, underscores or full stops, beginning with a letter or digit.</source>
            <translation>Utilisez de 1 à 60 lettres, chiffres, espaces, traits d’union, traits de soulignement ou points, en commençant par une lettre ou un chiffre.</translation>
        </message>
        <message>
            <source>Use an address such as http://localhost:47613/callback, or paste the address that the browser ends on.</source>
            <translation>Utilisez une adresse telle que http://localhost:47613/callback, ou collez l’adresse où le navigateur s’arrête.</translation>
        </message>
        <message>
            <source>Use the commands instead: hardcost --help</source>
            <translation>Utilisez plutôt les commandes : hardcost --help</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Vendor credit</source>
            <translation>Crédit fournisseur</translation>
        </message>
        <message>
            <source>Version {version}. It does not look for newer ones.</source>
            <translation>Version {version}. Elle n’en cherche pas de plus récente.</translation>
        </message>
        <message>
            <source>Version {version}. Nothing newer is known.</source>
            <translation>Version {version}. Aucune plus récente n’est connue.</translation>
        </message>
        <message>
            <source>Version {version}. The last look for a newer one brought nothing: {why}.</source>
            <translation>Version {version}. La dernière recherche d’une plus récente n’a rien donné : {why}.</translation>
        </message>
        <message>
            <source>Version {version}. There is a newer one, {newest}.</source>
            <translation>Version {version}. Il y en a une plus récente, {newest}.</translation>
        </message>
        <message>
            <source>Version {version}. This build has no update address, so it asks nobody.</source>
            <translation>Version {version}. Cette édition n’a pas d’adresse de mise à jour; elle n’interroge donc personne.</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Opération annulée</translation>
        </message>
        <message>
            <source>Wait a minute, refresh, and look again. Nothing was changed.</source>
            <translation>Attendez une minute, actualisez, et regardez de nouveau. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Wait a minute, then try again. What was imported before is kept.</source>
            <translation>Attendez une minute, puis réessayez. Ce qui a déjà été importé est conservé.</translation>
        </message>
        <message>
            <source>Wait for it to end, then preview again. If that computer was switched off, try again in a minute.</source>
            <translation>Attendez qu’elle finisse, puis refaites la revue. Si cet ordinateur a été éteint, réessayez dans une minute.</translation>
        </message>
        <message>
            <source>Wait for lost answers</source>
            <translation>Attendre les réponses perdues</translation>
        </message>
        <message>
            <source>Wait for that import to end, then preview again.</source>
            <translation>Attendez que cette importation finisse, puis refaites la revue.</translation>
        </message>
        <message>
            <source>Wait until the other program is done, then preview again.</source>
            <translation>Attendez que l’autre programme ait fini, puis refaites la revue.</translation>
        </message>
        <message>
            <source>Waiting for you in the browser</source>
            <translation>Nous vous attendons dans le navigateur</translation>
        </message>
        <message>
            <source>What Clio holds for these lines now.</source>
            <translation>Ce que Clio contient maintenant pour ces lignes.</translation>
        </message>
        <message>
            <source>What came back for {service} is not a sign-in answer; a network filter may have replaced it.</source>
            <translation>Ce qui est revenu pour {service} n’est pas une réponse de connexion; un filtre du réseau l’a peut-être remplacée.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What is started from here finds its own libraries.</source>
            <translation>Ce qui est lancé d’ici trouve ses propres bibliothèques.</translation>
        </message>
        <message>
            <source>What is there less what should be. Each cent of it is a row.</source>
            <translation>Ce qui s’y trouve moins ce qui devrait s’y trouver. Chaque cent en est une rangée.</translation>
        </message>
        <message>
            <source>What is too much in one place is missing in another. Each is listed with its cause and what to do.</source>
            <translation>Ce qui est de trop à un endroit manque à un autre. Chacune est énumérée avec sa cause et la marche à suivre.</translation>
        </message>
        <message>
            <source>What is written on a command line can be read by others, so a password there is not taken.</source>
            <translation>Ce qui est écrit sur une ligne de commande peut être lu par d’autres; un mot de passe n’y est donc pas accepté.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>What was imported for this firm is written down on {place}. Two records would not know of each other.</source>
            <translation>Ce qui a été importé pour ce cabinet est noté sur {place}. Deux registres ne sauraient rien l’un de l’autre.</translation>
        </message>
        <message>
            <source>What was imported is written down on a shared database, {milliseconds} ms away: {place}</source>
            <translation>Ce qui a été importé est noté dans une base de données partagée, à {milliseconds} ms : {place}</translation>
        </message>
        <message>
            <source>What was imported is written down on this computer: {place}</source>
            <translation>Ce qui a été importé est noté sur cet ordinateur : {place}</translation>
        </message>
        <message>
            <source>What was there before is kept: {file}</source>
            <translation>Ce qui s’y trouvait est conservé : {file}</translation>
        </message>
        <message>
            <source>When Clio shows a code after you allowed the access, copy it and paste it here:</source>
            <translation>Quand Clio affiche un code après que vous avez autorisé l’accès, copiez-le et collez-le ici :</translation>
        </message>
        <message>
            <source>When exactly one contact in Clio has the payee's name.</source>
            <translation>Quand un seul contact dans Clio porte le nom du bénéficiaire.</translation>
        </message>
        <message>
            <source>Which matter?</source>
            <translation>Quel dossier?</translation>
        </message>
        <message>
            <source>Whoever made it chose to add costs.csv, which holds the costs of the review with names, texts and amounts. All other files leave out names of clients, payees and people, descriptions, amounts, sign-ins and keys.</source>
            <translation>Qui l’a fait a choisi d’ajouter costs.csv, qui contient les débours de la revue avec les noms, les textes et les montants. Tous les autres fichiers omettent les noms de clients, de bénéficiaires et de personnes, les descriptions, les montants, les connexions et les clés.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Words of the window</source>
            <translation>Mots de la fenêtre</translation>
        </message>
        <message>
            <source>Works. QuickBooks does not say how long it lasts.</source>
            <translation>Fonctionne. QuickBooks n’indique pas combien de temps elle dure.</translation>
        </message>
        <message>
            <source>Write NAME=VALUE.</source>
            <translation>Écrivez NAME=VALUE.</translation>
        </message>
        <message>
            <source>Write YYYY-MM-DD.</source>
            <translation>Écrivez YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>Write it as postgresql://USER@SERVER/DATABASE.</source>
            <translation>Écrivez-la sous la forme postgresql://USER@SERVER/DATABASE.</translation>
        </message>
        <message>
            <source>Write it like 2026-03-01.</source>
            <translation>Écrivez-la comme 2026-03-01.</translation>
        </message>
        <message>
            <source>Write it with https:// at the beginning.</source>
            <translation>Écrivez-la avec https:// au début.</translation>
        </message>
        <message>
            <source>Write its full name or its number, one of: {names}.</source>
            <translation>Écrivez son nom complet ou son numéro, parmi : {names}.</translation>
        </message>
        <message>
            <source>Write primary-subscriber or a Clio user's number.</source>
            <translation>Écrivez primary-subscriber ou le numéro d’un utilisateur Clio.</translation>
        </message>
        <message>
            <source>Write the first day after --from, the last one after --to.</source>
            <translation>Écrivez le premier jour après --from, le dernier après --to.</translation>
        </message>
        <message>
            <source>Write the name the history shall show.</source>
            <translation>Écrivez le nom que l’historique doit montrer.</translation>
        </message>
        <message>
            <source>Write the payee as vendor</source>
            <translation>Inscrire le bénéficiaire comme fournisseur</translation>
        </message>
        <message>
            <source>Write {name}=on or {name}=off.</source>
            <translation>Écrivez {name}=on ou {name}=off.</translation>
        </message>
        <message>
            <source>Write {n} entries, {amount} in all, to Clio? [y/N]</source>
            <translation>Écrire {n} écritures, {amount} en tout, dans Clio? [o/N]</translation>
        </message>
        <message>
            <source>Write: hardcost undo RUN, or --only KEY …</source>
            <translation>Écrivez : hardcost undo RUN, ou --only KEY …</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Écriture du fichier</translation>
        </message>
        <message>
            <source>Writing to Clio</source>
            <translation>Écriture dans Clio</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>Written and read again: {file}</source>
            <translation>Écrit et relu : {file}</translation>
        </message>
        <message>
            <source>Written to Clio</source>
            <translation>Écrit dans Clio</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Écrit : {file}</translation>
        </message>
        <message>
            <source>Written: {file} ({n} rows)</source>
            <translation>Écrit : {file} ({n} rangées)</translation>
        </message>
        <message>
            <source>Written: {path} ({n} files)</source>
            <translation>Écrit : {path} ({n} fichiers)</translation>
        </message>
        <message>
            <source>You can close this page and go back to Hardcost Desktop.</source>
            <translation>Vous pouvez fermer cette page et retourner à Hardcost Desktop.</translation>
        </message>
        <message>
            <source>You can close this page and go back to Hardcost Desktop. It is finishing the connection now.</source>
            <translation>Vous pouvez fermer cette page et retourner à Hardcost Desktop. Il termine maintenant la connexion.</translation>
        </message>
        <message>
            <source>You disconnected {account}. What was imported is still known.</source>
            <translation>Vous avez déconnecté {account}. Ce qui a été importé reste connu.</translation>
        </message>
        <message>
            <source>You signed in to “{found}”, but this firm belongs to “{expected}”, and so does the record of what was imported. Nothing was changed.</source>
            <translation>Vous vous êtes connecté à « {found} », mais ce cabinet appartient à « {expected} », tout comme le registre de ce qui a été importé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Vous l’avez arrêté.</translation>
        </message>
        <message>
            <source>Your Clio account has no enabled user number {user}.</source>
            <translation>Votre compte Clio n’a aucun utilisateur actif numéro {user}.</translation>
        </message>
        <message>
            <source>Your QuickBooks company has more than one account “{name}”.</source>
            <translation>Votre entreprise QuickBooks a plus d’un compte « {name} ».</translation>
        </message>
        <message>
            <source>Your QuickBooks company has no account “{name}”.</source>
            <translation>Votre entreprise QuickBooks n’a aucun compte « {name} ».</translation>
        </message>
        <message>
            <source>Zero amount</source>
            <translation>Montant nul</translation>
        </message>
        <message>
            <source>a day QuickBooks does not name</source>
            <translation>un jour que QuickBooks n’indique pas</translation>
        </message>
        <message>
            <source>a file of the same name is in the way</source>
            <translation>un fichier du même nom fait obstacle</translation>
        </message>
        <message>
            <source>ahead of</source>
            <translation>d’avance sur</translation>
        </message>
        <message>
            <source>already gone from Clio; its cost comes back to the review</source>
            <translation>déjà absente de Clio; son débours revient dans la revue</translation>
        </message>
        <message>
            <source>another window or command of this program</source>
            <translation>une autre fenêtre ou commande de ce programme</translation>
        </message>
        <message>
            <source>behind</source>
            <translation>de retard sur</translation>
        </message>
        <message>
            <source>changed in Clio by hand; stays, unless you say otherwise</source>
            <translation>modifiée à la main dans Clio; reste, sauf si vous en décidez autrement</translation>
        </message>
        <message>
            <source>chosen by hand</source>
            <translation>choisi à la main</translation>
        </message>
        <message>
            <source>chosen last time for this customer</source>
            <translation>choisi la dernière fois pour ce client</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>écritures</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>in Clio {amount} </source>
            <translation>dans Clio {amount} </translation>
        </message>
        <message>
            <source>it may be open in another program, such as Excel</source>
            <translation>il est peut-être ouvert dans un autre programme, comme Excel</translation>
        </message>
        <message>
            <source>its number is in the customer's name</source>
            <translation>son numéro est dans le nom du client</translation>
        </message>
        <message>
            <source>left without a matter, as the settings say</source>
            <translation>laissé sans dossier, comme l’indiquent les paramètres</translation>
        </message>
        <message>
            <source>linked by hand</source>
            <translation>lié à la main</translation>
        </message>
        <message>
            <source>marked as in Clio already</source>
            <translation>marquées comme étant déjà dans Clio</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aucun encore</translation>
        </message>
        <message>
            <source>not in Clio</source>
            <translation>pas dans Clio</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>ok</translation>
        </message>
        <message>
            <source>on bill {bill} in Clio; stays</source>
            <translation>sur la facture {bill} dans Clio; reste</translation>
        </message>
        <message>
            <source>only marked as in Clio; the entry stays there</source>
            <translation>seulement marquée comme étant dans Clio; l’écriture y reste</translation>
        </message>
        <message>
            <source>same amount</source>
            <translation>même montant</translation>
        </message>
        <message>
            <source>same date and amount</source>
            <translation>mêmes date et montant</translation>
        </message>
        <message>
            <source>same date, the client's matter</source>
            <translation>même date, le dossier du client</translation>
        </message>
        <message>
            <source>same e-mail address</source>
            <translation>même adresse de courriel</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>same name and same e-mail address</source>
            <translation>mêmes nom et adresse de courriel</translation>
        </message>
        <message>
            <source>shares a word of the name</source>
            <translation>partage un mot du nom</translation>
        </message>
        <message>
            <source>spelled alike</source>
            <translation>orthographe voisine</translation>
        </message>
        <message>
            <source>the client's only open matter</source>
            <translation>le seul dossier ouvert du client</translation>
        </message>
        <message>
            <source>the customer's name ends in the contact's Clio number</source>
            <translation>le nom du client finit par le numéro Clio du contact</translation>
        </message>
        <message>
            <source>the desktop's keyring (Secret Service)</source>
            <translation>le trousseau du bureau (Secret Service)</translation>
        </message>
        <message>
            <source>the desktop's keyring (libsecret)</source>
            <translation>le trousseau du bureau (libsecret)</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <source>the key store</source>
            <translation>le trousseau de clés</translation>
        </message>
        <message>
            <source>the only contact of the same name</source>
            <translation>le seul contact du même nom</translation>
        </message>
        <message>
            <source>the update address</source>
            <translation>l’adresse des mises à jour</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <source>this user account is not allowed to</source>
            <translation>ce compte d’utilisateur n’en a pas le droit</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>à voir</translation>
        </message>
        <message>
            <source>will be removed</source>
            <translation>sera retirée</translation>
        </message>
        <message>
            <source>written</source>
            <translation>écrit</translation>
        </message>
        <message>
            <source>y yes</source>
            <translation>o oui</translation>
        </message>
        <message>
            <source>{account}, signed in as {user}.</source>
            <translation>{account}, connecté en tant que {user}.</translation>
        </message>
        <message>
            <source>{address} cannot be answered by this program.</source>
            <translation>Ce programme ne peut pas répondre à {address}.</translation>
        </message>
        <message>
            <source>{company}</source>
            <translation>{company}</translation>
        </message>
        <message>
            <source>{count} costs of the demo firm reached its Clio, {amount} in all; a second import wrote nothing.</source>
            <translation>{count} débours du cabinet de démonstration sont arrivés dans son Clio, {amount} en tout; une deuxième importation n’a rien écrit.</translation>
        </message>
        <message>
            <source>{count} entries were written since, of which Clio's stamps do not tell: {keys}. With the backup they could be sent a second time. Nothing was changed.</source>
            <translation>{count} écritures ont été écrites depuis, dont les marques de Clio ne disent rien : {keys}. Avec la sauvegarde, elles pourraient être envoyées une deuxième fois. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{count} lines, all parts named.</source>
            <translation>{count} lignes, toutes les pièces nommées.</translation>
        </message>
        <message>
            <source>{count} rows</source>
            <translation>{count} rangées</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>Du {first} au {last}</translation>
        </message>
        <message>
            <source>{hour12}:{minute} {half}</source>
            <translation>{hour24} h {minute}</translation>
        </message>
        <message>
            <source>{last} is before {first}.</source>
            <translation>{last} précède {first}.</translation>
        </message>
        <message>
            <source>{library}, {count} certificate authorities.</source>
            <translation>{library}, {count} autorités de certification.</translation>
        </message>
        <message>
            <source>{month} {day}, {hour}</source>
            <translation>le {date} à {hour}</translation>
        </message>
        <message>
            <source>{more} too much and {less} too little, by what should be there. Each row is listed with its cause and what to do.</source>
            <translation>{more} de trop et {less} de moins que ce qui devrait y être. Chaque rangée est énumérée avec sa cause et la marche à suivre.</translation>
        </message>
        <message>
            <source>{names}, of the {count} accounts in QuickBooks.</source>
            <translation>{names}, sur les {count} comptes de QuickBooks.</translation>
        </message>
        <message>
            <source>{names}.</source>
            <translation>{names}.</translation>
        </message>
        <message>
            <source>{name}, the Primary Subscriber</source>
            <translation>{name}, l’abonné principal</translation>
        </message>
        <message>
            <source>{name}, {n} lines</source>
            <translation>{name}, {n} lignes</translation>
        </message>
        <message>
            <source>{name}.</source>
            <translation>{name}.</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
        <message>
            <source>{n} lines: </source>
            <translation>{n} lignes : </translation>
        </message>
        <message>
            <source>{n} need a matter</source>
            <translation>{n} demandent un dossier</translation>
        </message>
        <message>
            <source>{n} need your decision</source>
            <translation>{n} demandent votre décision</translation>
        </message>
        <message>
            <source>{n} needs a matter</source>
            <translation>{n} demande un dossier</translation>
        </message>
        <message>
            <source>{n} needs your decision</source>
            <translation>{n} demande votre décision</translation>
        </message>
        <message>
            <source>{n} new cost needs a matter</source>
            <translation>{n} nouveau débours demande un dossier</translation>
        </message>
        <message>
            <source>{n} new cost needs your decision</source>
            <translation>{n} nouveau débours demande votre décision</translation>
        </message>
        <message>
            <source>{n} new cost ready ({amount})</source>
            <translation>{n} nouveau débours prêt ({amount})</translation>
        </message>
        <message>
            <source>{n} new costs need a matter</source>
            <translation>{n} nouveaux débours demandent un dossier</translation>
        </message>
        <message>
            <source>{n} new costs need your decision</source>
            <translation>{n} nouveaux débours demandent votre décision</translation>
        </message>
        <message>
            <source>{n} new costs ready ({amount})</source>
            <translation>{n} nouveaux débours prêts ({amount})</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} sur {total}</translation>
        </message>
        <message>
            <source>{path} cannot be opened. Without it this program sends nothing more to Clio.</source>
            <translation>{path} ne peut pas être ouvert. Sans lui, ce programme n’envoie plus rien à Clio.</translation>
        </message>
        <message>
            <source>{path} cannot be read any more. Nothing more was sent to Clio.</source>
            <translation>{path} ne peut plus être lu. Rien d’autre n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}. Nothing was sent to Clio.</source>
            <translation>{path} ne peut pas être lu : {why}. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} does not end in .zip. Nothing was written.</source>
            <translation>{path} ne se termine pas par .zip. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{path} holds the value “{value}”, which that setting cannot have. Nothing was sent to Clio.</source>
            <translation>{path} contient la valeur « {value} », que ce paramètre ne peut pas avoir. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} is damaged ({problem}). Nothing was sent to Clio.</source>
            <translation>{path} est endommagé ({problem}). Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} is damaged ({problem}). The record of what was imported is elsewhere and is not affected.</source>
            <translation>{path} est endommagé ({problem}). Le registre de ce qui a été importé est ailleurs et n’est pas touché.</translation>
        </message>
        <message>
            <source>{path} is damaged, so this program cannot sign in with the keys it came with.</source>
            <translation>{path} est endommagé; ce programme ne peut donc pas se connecter avec les clés qui l’accompagnaient.</translation>
        </message>
        <message>
            <source>{path} is held by {holder}, and was not let go in time. Nothing was sent to Clio.</source>
            <translation>{path} est tenu par {holder}, et n’a pas été libéré à temps. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} is no longer in use: the record of what was imported lies on {place} now. Nothing was sent to Clio.</source>
            <translation>{path} n’est plus utilisé : le registre de ce qui a été importé se trouve maintenant sur {place}. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} is read-only. Without a record of every cost this program sends nothing more to Clio.</source>
            <translation>{path} est en lecture seule. Sans un registre de chaque débours, ce programme n’envoie plus rien à Clio.</translation>
        </message>
        <message>
            <source>{path} is the database of some other program. It was left as it is, and nothing was sent to Clio.</source>
            <translation>{path} est la base de données d’un autre programme. Il a été laissé tel quel, et rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} was looked through, and what it says cannot be true: {flaw} Nothing was changed.</source>
            <translation>{path} a été examiné, et ce qu’il indique ne peut pas être vrai : {flaw} Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program. It was left as it is, and nothing was sent to Clio.</source>
            <translation>{path} a été écrit par une version plus récente de ce programme. Il a été laissé tel quel, et rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program. It was left as it is.</source>
            <translation>{path} a été écrit par une version plus récente de ce programme. Il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>{place} holds a record of this firm's imports that differs from the one in use. Nothing was moved.</source>
            <translation>{place} contient un registre des importations de ce cabinet qui diffère de celui utilisé. Rien n’a été déplacé.</translation>
        </message>
        <message>
            <source>{place} holds nothing of this firm. Nothing was changed.</source>
            <translation>{place} ne contient rien de ce cabinet. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{plan}, which can name a customer on each line.</source>
            <translation>{plan}, qui peut nommer un client à chaque ligne.</translation>
        </message>
        <message>
            <source>{service} answered with an error of its own (status {status}).</source>
            <translation>{service} a répondu par une erreur de son cru (état {status}).</translation>
        </message>
        <message>
            <source>{service} answered, but not readably</source>
            <translation>{service} a répondu, mais de façon illisible</translation>
        </message>
        <message>
            <source>{service} asks to wait</source>
            <translation>{service} demande d’attendre</translation>
        </message>
        <message>
            <source>{service} cannot be reached</source>
            <translation>{service} ne peut pas être joint</translation>
        </message>
        <message>
            <source>{service} could not be told. Remove this program there too, from the list of connected apps.</source>
            <translation>{service} n’a pas pu en être informé. Retirez-y aussi ce programme, de la liste des applications connectées.</translation>
        </message>
        <message>
            <source>{service} did not accept the approval: it is too old, was used before, or was given to another redirect address.</source>
            <translation>{service} n’a pas accepté l’approbation : elle est trop ancienne, a déjà servi, ou a été donnée à une autre adresse de redirection.</translation>
        </message>
        <message>
            <source>{service} did not answer. Nothing was written by this request.</source>
            <translation>{service} n’a pas répondu. Cette demande n’a rien écrit.</translation>
        </message>
        <message>
            <source>{service} did not complete the sign-in</source>
            <translation>{service} n’a pas terminé la connexion</translation>
        </message>
        <message>
            <source>{service} did not end the sign-in</source>
            <translation>{service} n’a pas mis fin à la connexion</translation>
        </message>
        <message>
            <source>{service} does not know this app</source>
            <translation>{service} ne connaît pas cette application</translation>
        </message>
        <message>
            <source>{service} ended the sign-in with the message “{reason}”. Nothing was changed.</source>
            <translation>{service} a mis fin à la connexion avec le message « {reason} ». Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{service} has a problem</source>
            <translation>{service} éprouve un problème</translation>
        </message>
        <message>
            <source>{service} has answered</source>
            <translation>{service} a répondu</translation>
        </message>
        <message>
            <source>{service} is not connected</source>
            <translation>{service} n’est pas connecté</translation>
        </message>
        <message>
            <source>{service} no longer accepts the sign-in: it ended, or somebody disconnected this program there. Nothing was lost: what was imported is still known, and nothing was written twice.</source>
            <translation>{service} n’accepte plus la connexion : elle a pris fin, ou quelqu’un y a déconnecté ce programme. Rien n’a été perdu : ce qui a été importé reste connu, et rien n’a été écrit deux fois.</translation>
        </message>
        <message>
            <source>{service} pointed to a next page outside its own pages, or to one already read. It was not followed, and nothing of this reading is used.</source>
            <translation>{service} a indiqué une page suivante hors de ses propres pages, ou déjà lue. Elle n’a pas été suivie, et rien de cette lecture n’est utilisé.</translation>
        </message>
        <message>
            <source>{service} refused the request (status {status}, “{reason}”).</source>
            <translation>{service} a refusé la demande (état {status}, « {reason} »).</translation>
        </message>
        <message>
            <source>{service} refused to end it (status {status}, “{reason}”); it may have ended before.</source>
            <translation>{service} a refusé d’y mettre fin (état {status}, « {reason} »); elle avait peut-être déjà pris fin.</translation>
        </message>
        <message>
            <source>{service} takes no more requests for the moment. Nothing was written by this request.</source>
            <translation>{service} n’accepte plus de demandes pour le moment. Cette demande n’a rien écrit.</translation>
        </message>
        <message>
            <source>{service} was asked, and its answer was lost</source>
            <translation>{service} a été interrogé, et sa réponse s’est perdue</translation>
        </message>
        <message>
            <source>{service} was not connected</source>
            <translation>{service} n’a pas été connecté</translation>
        </message>
        <message>
            <source>{service} was told, and has ended the sign-in.</source>
            <translation>{service} en a été informé, et a mis fin à la connexion.</translation>
        </message>
        <message>
            <source>{side} {amount} on {day}</source>
            <translation>{side} {amount} le {day}</translation>
        </message>
        <message>
            <source>{store} could not be opened, perhaps because its question was dismissed. Nothing was sent to Clio.</source>
            <translation>{store} n’a pas pu être ouvert, peut-être parce que sa question a été écartée. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{store} did not let go of a sign-in of this program.</source>
            <translation>{store} n’a pas lâché une connexion de ce programme.</translation>
        </message>
        <message>
            <source>{store} failed ({problem}). Nothing was sent to Clio.</source>
            <translation>{store} a échoué ({problem}). Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{store} gave no answer in time. Nothing was sent to Clio.</source>
            <translation>{store} n’a pas répondu à temps. Rien n’a été envoyé à Clio.</translation>
        </message>
        <message>
            <source>{what}, left as it is by {who} on {day}</source>
            <translation>{what}, laissé tel quel par {who} le {day}</translation>
        </message>
        <message>
            <source>{who} on {host} since {since}</source>
            <translation>{who} sur {host} depuis {since}</translation>
        </message>
        <message>
            <source>“Track expenses and items by customer” is off, so lines name no customer.</source>
            <translation>« Suivre les dépenses et les articles par client » est désactivé; les lignes ne nomment donc aucun client.</translation>
        </message>
        <message>
            <source>“Track expenses and items by customer” is on.</source>
            <translation>« Suivre les dépenses et les articles par client » est activé.</translation>
        </message>
        <message>
            <source>“{address}” does not begin with https:// or is no address.</source>
            <translation>« {address} » ne commence pas par https:// ou n’est pas une adresse.</translation>
        </message>
        <message>
            <source>“{address}” is no web address.</source>
            <translation>« {address} » n’est pas une adresse Web.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a folder on every system.</source>
            <translation>« {name} » ne peut pas être le nom d’un dossier sur tous les systèmes.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {why}.</source>
            <translation>« {path} » n’a pas pu être écrit : {why}.</translation>
        </message>
        <message>
            <source>“{path}” ends in neither .csv nor .xlsx.</source>
            <translation>« {path} » ne se termine ni par .csv ni par .xlsx.</translation>
        </message>
        <message>
            <source>“{value}” does not say which setting to change.</source>
            <translation>« {value} » n’indique pas quel paramètre changer.</translation>
        </message>
        <message>
            <source>“{value}” is no Clio user.</source>
            <translation>« {value} » n’est pas un utilisateur Clio.</translation>
        </message>
        <message>
            <source>“{value}” is no day</source>
            <translation>« {value} » n’est pas un jour</translation>
        </message>
        <message>
            <source>“{value}” is no whole number from {least} to {most}.</source>
            <translation>« {value} » n’est pas un nombre entier de {least} à {most}.</translation>
        </message>
        <message>
            <source>“{value}” is not a date of the form YEAR-MONTH-DAY.</source>
            <translation>« {value} » n’est pas une date de la forme ANNÉE-MOIS-JOUR.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>Read %n minute(s) ago</source>
            <translation>
                <numerusform>Lu il y a %n minute</numerusform>
                <numerusform>Lu il y a %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Read at {time}</source>
            <translation>Lu à {time}</translation>
        </message>
        <message>
            <source>Read just now</source>
            <translation>Lu à l’instant</translation>
        </message>
    </context>
</TS>
