package contrib

// workbookRules are about the form of workbooks.
var workbookRules = []Rule{}
