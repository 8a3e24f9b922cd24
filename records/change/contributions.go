package change

// contributions are changes that contributed corrections made; pakrus import adds to them.
var contributions = []Change{}
